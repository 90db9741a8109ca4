package kz.kuzet.processor.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** One set of sources gives one set of files, wherever, whenever and by whatever it is compiled. */
@Isolated("changes the default locale and time zone")
final class SameOutputTest {

    @TempDir
    private Path folder;

    @Test
    void inAnyOrderUnderAnyCompiler() {
        List<String> order = new ArrayList<>(Portal.sources().keySet());
        Map<String, String> expected = compile("first", TestCompiler.JAVAC, order);
        assertThat(expected).hasSize(14 + 2);
        Collections.reverse(order);
        assertThat(compile("reversed", TestCompiler.JAVAC, order)).isEqualTo(expected);
        assertThat(compile("reversed by another", TestCompiler.ECJ, order)).isEqualTo(expected);
        Collections.shuffle(order, new Random(17));
        assertThat(compile("deeper/and/elsewhere", TestCompiler.JAVAC, order)).isEqualTo(expected);
        assertThat(compile("shuffled by another", TestCompiler.ECJ, order)).isEqualTo(expected);
    }

    /** Turkish has two letters i, Arabic and Thai have digits and years of their own. */
    @Test
    void inAnyLocaleAndTimeZone() {
        List<String> order = List.copyOf(Portal.sources().keySet());
        Map<String, String> expected = compile("first", TestCompiler.JAVAC, order);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "kk-KZ")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(compile(tag, TestCompiler.JAVAC, order)).isEqualTo(expected);
                assertThat(compile(tag + " by another", TestCompiler.ECJ, order))
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aSecondTimeOverTheFirst() {
        List<String> order = List.copyOf(Portal.sources().keySet());
        Map<String, String> expected = compile("same", TestCompiler.JAVAC, order);
        assertThat(compile("same", TestCompiler.JAVAC, order)).isEqualTo(expected);
        assertThat(compile("same", TestCompiler.ECJ, order)).isEqualTo(expected);
    }

    private Map<String, String> compile(String where, TestCompiler compiler, List<String> order) {
        TestCompilation compilation =
                TestCompilation.in(folder.resolve(where), compiler).withOptions("-Akuzet.provider=Портал");
        order.forEach(path -> compilation.withSource(path, Portal.sources().get(path)));
        Outcome outcome = compilation.run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.written()).isNotEmpty();
        return outcome.written();
    }
}
