package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the README says is so, and its translations say the same. With {@code -Dkuzet.gallery=update} the error and the list of
 * problems are written anew, as the pages of the gallery are.
 */
final class ReadmeTest {

    private static final int MOST_LINES = 150;
    private static final Pattern CODE =
            Pattern.compile("\\[(\\d{3})]\\((?:\\.\\./\\.\\./)?examples/rejected/gallery/(KUZET\\1)/README\\.md\\)");
    private static final Pattern ARTIFACT = Pattern.compile("kuzet-[a-z]+");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(?:-SNAPSHOT)?");
    private static final Readme ENGLISH = new Readme(Language.EN);

    @TempDir
    private Path folder;

    static Stream<Readme> readmes() {
        return Readme.all();
    }

    static Stream<Readme> translations() {
        return Readme.all().filter(readme -> !readme.equals(ENGLISH));
    }

    @Test
    void isReadInAFewMinutes() {
        assertThat(Text.of(ENGLISH.file()).lines().count()).isLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void exampleGivesTheErrorThatIsShown(Readme readme) throws IOException {
        Path source = Files.writeString(folder.resolve("MicrofinanceLicence.java"), readme.faultySource());
        Path output = Files.createDirectory(folder.resolve("output"));
        List<CompilerMessage> said = Compiler.JAVAC.compile(List.of(source), List.of(), readme.language(), output);
        assertThat(said).hasSize(1);
        if (GalleryTest.isUpdate()) {
            readme.showError(said.get(0).toString());
        }
        assertThat(readme.shownError()).isEqualTo(said.get(0).toString());
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void everyProblemIsListedWithItsPage(Readme readme) {
        if (GalleryTest.isUpdate()) {
            readme.listProblems();
        }
        assertThat(CODE.matcher(Text.of(readme.file())).results().map(code -> code.group(2)))
                .containsExactlyElementsOf(
                        Stream.of(Problem.values()).map(Problem::name).toList());
    }

    @Test
    void buildNamesArtifactsThatAreThere() {
        String snippets = snippets();
        String bom = Text.of(ProjectFiles.ROOT.resolve("annotations/bom/pom.xml"));
        Set<String> artifacts = found(ARTIFACT, snippets);
        assertThat(artifacts)
                .contains("kuzet-bom", "kuzet-spring", "kuzet-processor")
                .allSatisfy(name -> assertThat(bom).contains("<artifactId>" + name + "</artifactId>"));
        assertThat(found(VERSION, snippets))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(bom).contains("<version>" + version + "</version>"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void translationHasTheSameCommandsAndCode(Readme readme) {
        assertThat(readme.page().commands())
                .isEqualTo(ENGLISH.page().commands())
                .isNotEmpty();
        for (String language : List.of("java", "xml", "groovy")) {
            assertThat(readme.page().blocks(language))
                    .isEqualTo(ENGLISH.page().blocks(language))
                    .isNotEmpty();
        }
        assertThat(new TreeSet<>(readme.page().spans()))
                .isEqualTo(new TreeSet<>(ENGLISH.page().spans()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void translationHasTheSameSectionsAndLinks(Readme readme) {
        assertThat(readme.page().anchors())
                .hasSameSizeAs(ENGLISH.page().anchors())
                .isNotEmpty();
        assertThat(readme.targets()).isEqualTo(ENGLISH.targets()).isNotEmpty();
    }

    private static String snippets() {
        Guide page = ENGLISH.page();
        return String.join("\n", page.blocks("xml")) + String.join("\n", page.blocks("groovy"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }
}
