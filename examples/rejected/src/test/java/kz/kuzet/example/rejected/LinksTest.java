package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page of the project leads to, or has its reader run, is there. */
final class LinksTest {

    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:");
    private static final Pattern MODULES = Pattern.compile("-pl ([\\w/,-]+)");
    private static final Pattern TESTS = Pattern.compile("-Dtest='?([\\w,]+)");
    private static final Pattern JARS = Pattern.compile("-jar (\\S+)/target/\\S+\\.jar");
    private static final Set<String> CLASSES = ProjectFiles.endingIn("Test.java").stream()
            .map(file -> file.getFileName().toString())
            .collect(Collectors.toUnmodifiableSet());

    static List<Guide> pages() {
        return Guide.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRelativeLinkLeadsToAFileAndAPlaceInIt(Guide page) {
        assertThat(page.links().stream().filter(link -> !leadsSomewhere(page, link)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void modulesThatCommandsNameAreThere(Guide page) {
        assertThat(Stream.concat(named(page, MODULES), named(page, JARS))
                        .filter(module ->
                                !Files.exists(ProjectFiles.ROOT.resolve(module).resolve("pom.xml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void testsThatCommandsNameAreThere(Guide page) {
        assertThat(named(page, TESTS).filter(test -> !CLASSES.contains(test + ".java")))
                .isEmpty();
    }

    /** Not every page has each of them. */
    @Test
    void linksModulesAndTestsAreFound() {
        assertThat(pages()).anySatisfy(page -> assertThat(page.links()).isNotEmpty());
        assertThat(List.of(MODULES, JARS, TESTS))
                .allSatisfy(place -> assertThat(pages())
                        .anySatisfy(page -> assertThat(named(page, place)).isNotEmpty()));
    }

    private static boolean leadsSomewhere(Guide page, String link) {
        if (SCHEME.matcher(link).find()) {
            return true;
        }
        URI target = URI.create(link);
        Path file = target.getPath().isEmpty()
                ? page.file()
                : page.file().resolveSibling(target.getPath()).normalize();
        return Files.exists(file)
                && Optional.ofNullable(target.getFragment())
                        .map(anchor -> Guide.read(file).anchors().contains(anchor))
                        .orElse(true);
    }

    /** What the commands of a page name, where several may stand with commas between them. */
    private static Stream<String> named(Guide page, Pattern place) {
        return Stream.of(
                        page.spans().stream(),
                        page.commands().stream(),
                        page.blocks().stream().map(Guide.Block::text))
                .flatMap(texts -> texts)
                .flatMap(text -> place.matcher(text).results())
                .map((MatchResult command) -> command.group(1))
                .flatMap(names -> Arrays.stream(names.split(",")));
    }
}
