package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide to the architecture names what is there, and all of it. */
final class ArchitectureGuideTest {

    private static final Guide GUIDE = Guide.of("annotations/docs/architecture.md");
    private static final Pattern ARTIFACT = Pattern.compile("(?m)^\\| `([\\w/-]+)` \\| `(kuzet-[a-z]+)` \\|");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| (?:`([\\w/-]+)` )?\\| `(kz\\.kuzet[\\w.]*)` \\|");
    private static final Pattern SOURCE =
            Pattern.compile("((?:annotations|processor)/[\\w-]+)/src/main/java/(kz/.*)/\\w+\\.java");

    @Test
    void everyFileAndFolderIsThere() {
        List<String> paths =
                GUIDE.spans().stream().filter(span -> span.contains("/")).toList();
        assertThat(paths)
                .hasSizeGreaterThan(10)
                .allSatisfy(path -> assertThat(ProjectFiles.ROOT.resolve(path)).exists());
    }

    @Test
    void everyArtifactIsMadeInItsFolder() {
        Set<String> artifacts = new TreeSet<>();
        Matcher row = ARTIFACT.matcher(text());
        while (row.find()) {
            artifacts.add(row.group(2));
            assertThat(Text.of(ProjectFiles.ROOT.resolve(row.group(1)).resolve("pom.xml")))
                    .contains("<artifactId>" + row.group(2) + "</artifactId>");
        }
        assertThat(artifacts).hasSize(8);
    }

    @Test
    void everyPackageIsNamedOnceWithItsModule() {
        assertThat(named()).isEqualTo(List.copyOf(there()));
    }

    private static List<String> named() {
        List<String> rooms = new ArrayList<>();
        String module = "";
        Matcher row = ROOM.matcher(text());
        while (row.find()) {
            module = row.group(1) == null ? module : row.group(1);
            rooms.add(module + " " + row.group(2));
        }
        rooms.sort(null);
        return rooms;
    }

    private static Set<String> there() {
        Set<String> rooms = new TreeSet<>();
        for (Path file : ProjectFiles.endingIn(".java")) {
            Matcher source = SOURCE.matcher(ProjectFiles.placeOf(file));
            if (source.matches()) {
                rooms.add(source.group(1) + " " + source.group(2).replace('/', '.'));
            }
        }
        assertThat(rooms).hasSizeGreaterThan(20);
        return rooms;
    }

    private static String text() {
        return Text.of(GUIDE.file());
    }
}
