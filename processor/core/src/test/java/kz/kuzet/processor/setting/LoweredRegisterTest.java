package kz.kuzet.processor.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import kz.kuzet.register.RegisterSchema;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where errors are lowered to warnings the register is written all the same, and it is a register in every respect. */
final class LoweredRegisterTest {

    private static final List<String> LOWERED =
            List.of("201", "202", "203", "204", "205", "206", "207", "208", "301", "302", "303", "304");

    private static final List<DeclarationSource> FAULTY = List.of(
            DeclarationSource.of("s201").with("result", "PERMIT").with("method", "LOGIN_PASSWORD"),
            DeclarationSource.of("s202")
                    .with("composedOf", "{\"s201\", \"s203\"}")
                    .with("method", "LOGIN_PASSWORD"),
            DeclarationSource.of("s203").with("disclosureRisk", "PRESENT").with("method", "LOGIN_PASSWORD"),
            DeclarationSource.of("s204").with("method", "LOGIN_PASSWORD_EDS"),
            DeclarationSource.of("s205").with("result", "CERTIFICATE").with("databaseChange", "CHANGED"),
            DeclarationSource.of("s206").with("disclosureRisk", "PRESENT").with("channels", "SHORT_TEXT_MESSAGE"),
            DeclarationSource.of("s207").with("result", "PERMIT").with("channels", "{PORTAL, INSTANT_MESSAGE}"),
            DeclarationSource.of("s208").with("disclosureRisk", "PRESENT").with("messagingMethod", "LOGIN_PASSWORD"),
            DeclarationSource.of("t208")
                    .with("disclosureRisk", "PRESENT")
                    .with("channels", "SHORT_TEXT_MESSAGE")
                    .with("messagingMethod", "LOGIN_PASSWORD_OTP"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isReadAndHoldsAgainstTheRules(TestCompiler compiler) throws IOException {
        StringBuilder source = new StringBuilder("package a;\n").append(DeclarationSource.IMPORTS);
        for (int index = 0; index < FAULTY.size(); index++) {
            source.append(FAULTY.get(index)).append(" class E%d {}\n".formatted(index));
        }
        source.append("@kz.kuzet.NotPublicService(reason = \" \") class Excluded {}\n");
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withOptions("-Akuzet.warn=" + String.join(",", LOWERED))
                .withSource("a/E.java", source.toString())
                .run();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.problems().stream()
                        .map(problem -> problem.replaceAll(".*: (\\w+): \\[KUZET(\\d+)].*", "$1 $2"))
                        .collect(Collectors.toSet()))
                .isEqualTo(Stream.of("201", "202", "203", "204", "205", "206", "207", "208", "209", "302")
                        .map(code -> "warning " + code)
                        .collect(Collectors.toSet()));

        String json = outcome.resource("META-INF/kuzet/register.json");
        assertThat(RegisterSchema.refusals(json)).isEmpty();
        Register register = RegisterReader.read(json);
        assertThat(register.services()).hasSameSizeAs(FAULTY);
        assertThat(register.exclusions())
                .singleElement()
                .satisfies(exclusion -> assertThat(exclusion.reason()).isBlank());
    }
}
