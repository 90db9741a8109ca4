package kz.kuzet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written depends on what is read: not on the machine, its language, or the order in which modules are named. */
final class SameOutputTest {

    @TempDir
    private Path folder;

    private List<Path> modules(int from) {
        return IntStream.range(from, from + 20)
                .mapToObj(number -> Modules.jar(folder.resolve(from + "-" + number + ".jar"), register(number)))
                .toList();
    }

    private static Register register(int number) {
        RegisteredService one = Modules.service("e_%03d".formatted(number));
        RegisteredService other = Modules.service("i_%03d".formatted(number));
        return Modules.register(one, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "html"})
    void ofRegister(String form) {
        List<Path> modules = modules(0);
        assertSameEverywhere("register", form, modules, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void ofDiff(String form) {
        Path old = folder.resolve("old.json");
        Path now = folder.resolve("new.json");
        assertThat(merge(modules(0), old)).isEqualTo(new KuzetRun(0, "", ""));
        assertThat(merge(modules(10), now)).isEqualTo(new KuzetRun(0, "", ""));
        assertSameEverywhere("diff", form, List.of(), List.of(old, now));
    }

    private static KuzetRun merge(List<Path> modules, Path output) {
        List<String> arguments = new ArrayList<>(List.of("register", "-o", output.toString()));
        modules.forEach(module -> arguments.add(module.toString()));
        return KuzetRun.of(arguments.toArray(new String[0]));
    }

    /** Turkish has two letters i, Arabic and Thai have digits and years of their own. */
    private static void assertSameEverywhere(String command, String form, List<Path> anyOrder, List<Path> inOrder) {
        KuzetRun expected = run(command, form, anyOrder, inOrder);
        assertThat(expected.out()).isNotEmpty();
        List<Path> shuffled = new ArrayList<>(anyOrder);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ru-RU")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Collections.shuffle(shuffled, new Random(tag.length()));
                assertThat(run(command, form, shuffled, inOrder)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static KuzetRun run(String command, String form, List<Path> anyOrder, List<Path> inOrder) {
        List<String> arguments = new ArrayList<>(List.of(command, "--locale", "en"));
        if (!form.isEmpty()) {
            arguments.addAll(List.of("-f", form));
        }
        anyOrder.forEach(path -> arguments.add(path.toString()));
        inOrder.forEach(path -> arguments.add(path.toString()));
        return KuzetRun.of(arguments.toArray(new String[0]));
    }
}
