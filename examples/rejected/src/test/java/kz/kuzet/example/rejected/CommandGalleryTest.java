package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command line says of the modules and files in the gallery. */
final class CommandGalleryTest {

    @TempDir
    private Path folder;

    /** With {@code -Dkuzet.gallery=update} the expectations are written anew, to be read as a diff. */
    @BeforeAll
    static void update(@TempDir Path temporary) throws IOException {
        if (!GalleryTest.isUpdate()) {
            return;
        }
        for (Exhibit exhibit : exhibits().toList()) {
            Path folder = Files.createDirectory(temporary.resolve(exhibit.problem().name()));
            Text.write(exhibit.expected(), Session.run(exhibit, exhibit.badCommands(), folder));
            new Page(exhibit).update();
        }
    }

    static Stream<Exhibit> exhibits() {
        return Exhibit.commanded();
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void badCommandsGiveWhatIsExpected(Exhibit exhibit) {
        assertThat(Session.run(exhibit, exhibit.badCommands(), folder))
                .contains(": [" + exhibit.problem() + "] ")
                .isEqualTo(Text.of(exhibit.expected()));
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void goodCommandsGiveNothing(Exhibit exhibit) {
        List<String> commands = exhibit.goodCommands();
        assertThat(commands).isNotEmpty();
        assertThat(Session.run(exhibit, commands, folder)).doesNotContain("[KUZET");
    }
}
