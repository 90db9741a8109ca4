package kz.kuzet.processor.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LongSummaryStatistics;
import java.util.stream.Stream;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Json;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many services as no portal has, in one compilation: nothing that is generated grows with their number. */
@Tag("slow")
final class ManyServicesTest {

    private static final int SERVICES = 10_000;
    /** Some classes in a file are as good as a file each, and the test spends less time on files. */
    private static final int SERVICES_IN_FILE = 100;

    @TempDir
    private Path folder;

    @Test
    void allAreGuardedListedAndRegistered() throws IOException {
        TestCompilation compilation =
                TestCompilation.in(folder, TestCompiler.JAVAC).withOptions("-Xlint:all,-processing", "-Werror");
        for (int first = 0; first < SERVICES; first += SERVICES_IN_FILE) {
            compilation.withSource("a/File" + first + ".java", file(first));
        }
        Outcome outcome = compilation.run();
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(Json.objects(Json.register(outcome), "services")).hasSize(SERVICES);
        assertThat(outcome.resource("META-INF/services/kz.kuzet.guard.ServiceGuard")
                        .lines())
                .hasSize(SERVICES);

        try (Application application = Application.of(outcome)) {
            ServiceGuards guards = ServiceGuards.load(application.loader());
            for (int index = 0; index < SERVICES; index++) {
                assertThat(guards.forCode("c_%05d".formatted(index))).isPresent();
            }
        }
        LongSummaryStatistics sizes = sizesOfGuards(outcome);
        assertThat(sizes.getCount()).isEqualTo(SERVICES);
        assertThat(sizes.getMax()).isEqualTo(sizes.getMin());
    }

    private static String file(int first) {
        StringBuilder source = new StringBuilder("package a;\n").append(DeclarationSource.IMPORTS);
        for (int index = first; index < first + SERVICES_IN_FILE; index++) {
            source.append(DeclarationSource.of("c_%05d".formatted(index))).append(" class E%05d {}\n".formatted(index));
        }
        return source.toString();
    }

    private static LongSummaryStatistics sizesOfGuards(Outcome outcome) throws IOException {
        try (Stream<Path> files = Files.walk(outcome.classes())) {
            return files.filter(file -> file.toString().endsWith("Guard.class"))
                    .mapToLong(file -> file.toFile().length())
                    .summaryStatistics();
        }
    }
}
