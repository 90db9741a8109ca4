package kz.kuzet.command.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kuzet check} holds the list of types that answer for generated endpoints to their annotations. */
final class AnsweringListTest {

    private static final String LIST = "META-INF/services/kz.kuzet.AnswersFor";

    private static Path frameworks;

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Compiled.frameworks(stubs);
    }

    private Compiled module(String name) {
        return Compiled.in(folder.resolve(name), frameworks)
                .with("gen", "Land", "@RestController public class Land { @GetMapping public void get() {} }")
                .with("gen", "Tax", "@RestController public class Tax { @GetMapping public void get() {} }")
                .with("LandOffice", "@AnswersFor(\"gen.Land\") " + Compiled.service("e_1") + " class LandOffice {}")
                .with(
                        "Offices",
                        "class Offices { static class OfTax { @AnswersFor(\"gen.Tax#get\")"
                                + " @NotPublicService(reason = \"-\") void get() {} } }");
    }

    @BeforeEach
    void compileModule() {
        classes = module("module").processed();
    }

    private void finds(String... findings) {
        KuzetRun run = KuzetRun.check(classes, "--class-path", frameworks);
        assertThat(run.findings()).containsExactly(findings);
        assertThat(run.status()).isEqualTo(findings.length == 0 ? 0 : 1);
    }

    private String notListed(String type, String source) {
        return classes.resolve("com/example/" + type + ".class") + ": com.example." + type.replace('$', '.') + " ("
                + source + "): error: [KUZET506] The type com.example." + type.replace('$', '.')
                + " answers for endpoints (@AnswersFor) and is not listed, so an application does not find what it says"
                + " of them. Rules: para 6. Fix: keep " + LIST
                + " when the module is packed, and merge it where several"
                + " modules are packed into one.";
    }

    private String answersForNone(String type) {
        return classes.resolve(LIST)
                + ": error: [KUZET507] The list of types that answer for endpoints (@AnswersFor) names " + type
                + ", which is not there, or answers for none. Rules: para 6. Fix: build the module from scratch.";
    }

    @Test
    void nothingWhereTheListIsAsTheProcessorWroteIt() {
        assertThat(Compiled.read(classes.resolve(LIST)))
                .isEqualTo("com.example.LandOffice\ncom.example.Offices$OfTax\n");
        finds();
        classes = module("ecj").compiled(true, TestCompiler.ECJ);
        finds();
    }

    @Test
    void aListThatIsLost() {
        Compiled.delete(classes.resolve(LIST));
        finds(notListed("LandOffice", "LandOffice.java:2"), notListed("Offices$OfTax", "Offices.java:2"));
    }

    @Test
    void aLineThatIsLost() {
        Compiled.write(classes.resolve(LIST), "com.example.LandOffice # of land\n");
        finds(notListed("Offices$OfTax", "Offices.java:2"));
    }

    @Test
    void linesOfNothing() {
        Compiled.write(
                classes.resolve(LIST),
                Compiled.read(classes.resolve(LIST)) + "com.example.Offices\ncom.example.Gone\n");
        finds(answersForNone("com.example.Gone"), answersForNone("com.example.Offices"));
    }

    /** One finding says of a module that was compiled without the processor what is missing in it. */
    @Test
    void aModuleThatWasNotProcessed() {
        classes = module("bare").bare();
        assertThat(KuzetRun.check(classes, "--class-path", frameworks).findings())
                .singleElement()
                .asString()
                .contains("[KUZET501]");
    }
}
