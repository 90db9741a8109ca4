package kz.kuzet.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.kuzet.problem.Language;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The spreadsheet and the page of the reviewed registers are what was reviewed, to the byte. CONTRIBUTING.md names the command that
 * rewrites them for review.
 */
final class FormsGoldenTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("kuzet.goldens"));
    private static final Path REVIEWED = Path.of("src", "test", "resources", "golden");
    /** A page is long, and the same from case to case but for its rows: one case holds it. */
    private static final String CASE_WITH_PAGE = "composite";

    @ParameterizedTest
    @MethodSource("kz.kuzet.register.Registers#ofCompilations")
    void areWhatWasReviewed(Path json) throws IOException {
        Register register = RegisterReader.read(Files.readString(json));
        String name = json.getParent()
                .getParent()
                .getParent()
                .getParent()
                .getFileName()
                .toString();
        StringWriter csv = new StringWriter();
        CsvWriter.write(register, new Labels(Language.KK), csv);
        compare(name + ".csv", csv.toString());
        if (name.equals(CASE_WITH_PAGE)) {
            StringWriter page = new StringWriter();
            PageWriter.write(register, page);
            compare(name + ".html", page.toString());
        }
    }

    private static void compare(String file, String written) throws IOException {
        Path reviewed = REVIEWED.resolve(file);
        if (UPDATE) {
            Files.writeString(reviewed, written);
        }
        assertThat(written).as(file).isEqualTo(Files.readString(reviewed));
    }
}
