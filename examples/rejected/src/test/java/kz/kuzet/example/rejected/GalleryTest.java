package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kz.kuzet.problem.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What compilers say of the sources in the gallery, in every language. */
final class GalleryTest {

    static final String UPDATE = "kuzet.gallery";

    @TempDir
    private Path folder;

    /** With {@code -Dkuzet.gallery=update} the expectations are written anew, to be read as a diff. */
    @BeforeAll
    static void update(@TempDir Path temporary) throws IOException {
        if (!isUpdate()) {
            return;
        }
        for (Exhibit exhibit : Exhibit.compiled().toList()) {
            for (Compiler compiler : Compiler.values()) {
                for (Language language : Language.values()) {
                    Path output = Files.createDirectories(
                            temporary.resolve(Path.of(exhibit.toString(), compiler.name(), language.tag())));
                    Expectation.update(exhibit, compiler, language, said(exhibit, compiler, language, output));
                }
            }
        }
        Exhibit.all().forEach(exhibit -> new Page(exhibit).update());
    }

    static boolean isUpdate() {
        return "update".equals(System.getProperty(UPDATE));
    }

    static Stream<Arguments> exhibits() {
        return Exhibit.compiled()
                .flatMap(exhibit -> Stream.of(Compiler.values()).map(compiler -> Arguments.of(exhibit, compiler)));
    }

    static Stream<Arguments> languages() {
        return exhibits()
                .map(Arguments::get)
                .flatMap(
                        pair -> Stream.of(Language.values()).map(language -> Arguments.of(pair[0], pair[1], language)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("languages")
    void badSourcesGiveWhatIsExpected(Exhibit exhibit, Compiler compiler, Language language) {
        assertThat(said(exhibit, compiler, language, folder)).isEqualTo(Expectation.of(exhibit, compiler, language));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("exhibits")
    void goodSourcesGiveNothing(Exhibit exhibit, Compiler compiler) {
        assertThat(compiler.compile(exhibit.good(), exhibit.goodOptions(), Language.EN, folder))
                .isEmpty();
        assertThat(folder.resolve("META-INF/kuzet/register.json")).exists();
    }

    private static String said(Exhibit exhibit, Compiler compiler, Language language, Path output) {
        return Expectation.lines(
                compiler.compile(exhibit.bad(), exhibit.badOptions(), language, output, exhibit.badClassPath()));
    }
}
