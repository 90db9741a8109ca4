package kz.kuzet.command.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git makes of the difference is the edited text, byte by byte. */
final class UnifiedDiffTest {

    @TempDir
    private Path folder;

    @Test
    void gitMakesTheEditedTextOfIt() {
        Random random = new Random(15);
        Git git = Git.of(folder);
        StringBuilder patch = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            String text = text(random);
            SourceEdit edit = new SourceEdit(text);
            for (int insertions = 1 + random.nextInt(4); insertions > 0; insertions--) {
                insert(edit, text, random);
            }
            String name = "f" + number + " ы.txt";
            Git.write(folder.resolve(name), text);
            patch.append("diff --git a/" + name + " b/" + name + "\n--- a/" + name + "\t\n+++ b/" + name + "\t\n")
                    .append(UnifiedDiff.of(text, edit));
            expected.add(edit.edited(0, text.length()));
        }
        git.apply(Git.write(folder.resolve("all.patch"), patch.toString()));
        assertThat(expected).isNotEmpty();
        for (int number = 0; number < expected.size(); number++) {
            assertThat(Git.read(folder.resolve("f" + number + " ы.txt"))).isEqualTo(expected.get(number));
        }
    }

    /** Lines that repeat, of all line ends, the last one with and without. */
    private static String text(Random random) {
        String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
        StringBuilder text = new StringBuilder();
        for (int lines = 1 + random.nextInt(25); lines > 0; lines--) {
            text.append(List.of("class A {", "    void a() {}", "", "\tint ы;", "}")
                            .get(random.nextInt(5)))
                    .append(lineEnd);
        }
        text.append(random.nextBoolean() ? "" : "// the end");
        return text.toString();
    }

    private static void insert(SourceEdit edit, String text, Random random) {
        int offset = random.nextInt(text.length());
        // Not between the two characters of a line end.
        while (text.charAt(offset) == '\n') {
            offset = random.nextInt(text.length());
        }
        if (random.nextBoolean()) {
            edit.insertBefore(offset, List.of("@A(", "    b = 1)"));
        } else {
            edit.insertAfter(offset, "import a;\nimport b;");
        }
    }
}
