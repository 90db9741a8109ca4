package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever of a sound module is lost, or is older than the rest, is found, in exactly these words. */
final class TamperingTest {

    private static final String LIST = "META-INF/services/kz.kuzet.guard.ServiceGuard";
    private static final String REGISTER = "META-INF/kuzet/register.json";
    private static final String AGAIN = "Fix: compile the class again with kuzet-processor on the processor path";
    private static final String ANEW = " Rules: para 7. Fix: build the module from scratch";

    private static Path frameworks;

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Compiled.frameworks(stubs);
    }

    @BeforeEach
    void compileModule() {
        classes = module("module").processed();
    }

    private Compiled module(String name) {
        return Compiled.in(folder.resolve(name), frameworks)
                .with("Tax", service("e_1") + "\n@RestController public class Tax {\n    @GetMapping void get() {}\n}")
                .with("Land", """
                    public class Land {
                        %s
                        @GetMapping void extract() {
                            toString();
                        }
                    }
                    """.formatted(service("e_2")))
                .with("Health", "@NotPublicService(reason = \"health check\") @RestController class Health {}");
    }

    private KuzetRun check() {
        return KuzetRun.check(classes, "--class-path", frameworks);
    }

    private String at(String file, String finding) {
        return classes.resolve(file) + ": " + finding;
    }

    private void finds(String... findings) {
        KuzetRun run = check();
        assertThat(run.findings()).containsExactly(findings);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void nothingInASoundModule(TestCompiler compiler) {
        classes = module("sound").compiled(true, compiler);
        KuzetRun run = check();
        assertThat(run)
                .isEqualTo(
                        new KuzetRun(0, "Classes: 5. Services: 2. Endpoints that provide none: 1. Findings: 0.\n", ""));
    }

    @Test
    void guardDeleted() {
        Compiled.delete(classes.resolve("com/example/TaxGuard.class"));
        finds(
                at(
                        LIST,
                        "error: [KUZET507] The guard com.example.TaxGuard is listed and is not there: its service is"
                                + " refused, and guards that are looked for by code are not found. Rules: Appendix 1,"
                                + " para 1. Fix: build the module from scratch."),
                at(
                        "com/example/Tax.class",
                        "com.example.Tax (Tax.java:3): error: [KUZET502] The service has no guard:"
                                + " com.example.TaxGuard is not there. Rules: Appendix 1, para 1. " + AGAIN
                                + ", and keep the guard when the module is packed."));
    }

    @Test
    void guardOfAMethodDeleted() {
        Compiled.delete(classes.resolve("com/example/Land_extractGuard.class"));
        assertThat(check().findings())
                .contains(at(
                        "com/example/Land.class",
                        "com.example.Land#extract (Land.java:5): error: [KUZET502] The service has no guard:"
                                + " com.example.Land_extractGuard is not there. Rules: Appendix 1, para 1. " + AGAIN
                                + ", and keep the guard when the module is packed."));
    }

    /** An application holds it against the annotation itself, and refuses. */
    @Test
    void whatAGuardStatesIsNotRead() {
        Path older = Compiled.in(folder.resolve("older"), frameworks)
                .with(
                        "Tax",
                        service("e_1", "45", "riskAssessment = \"No. 1\", channels = Channel.PORTAL") + " class Tax {}")
                .processed();
        Compiled.copy(older.resolve("com/example/TaxGuard.class"), classes.resolve("com/example/TaxGuard.class"));
        assertThat(check().findings()).isEmpty();
        assertThat(check().status()).isZero();
    }

    @Test
    void guardReplacedByAnotherClass() {
        Path other = Compiled.in(folder.resolve("other"), frameworks)
                .with("TaxGuard", "public class TaxGuard {}")
                .bare();
        Compiled.copy(other.resolve("com/example/TaxGuard.class"), classes.resolve("com/example/TaxGuard.class"));
        finds(
                at(
                        LIST,
                        "error: [KUZET507] The class com.example.TaxGuard is listed as a guard and is none, so guards"
                                + " that are looked for by code are not found. Rules: Appendix 1, para 1. Fix: remove"
                                + " it from the list."),
                at(
                        "com/example/Tax.class",
                        "com.example.Tax (Tax.java:3): error: [KUZET110] The guard com.example.TaxGuard cannot be"
                                + " generated: a class of that name is already there. Rules: para 6. Fix: rename that"
                                + " class, or the endpoint."));
    }

    @Test
    void classChangedAfterwards() {
        Path newer = Compiled.in(folder.resolve("newer"), frameworks)
                .with("Tax", service("e_1", "10", "result = ServiceResult.PERMIT") + "\nclass Tax {}")
                .bare();
        Compiled.copy(newer.resolve("com/example/Tax.class"), classes.resolve("com/example/Tax.class"));
        finds(at(
                "com/example/Tax.class",
                "com.example.Tax (Tax.java:3): error: [KUZET509] The register of the module describes this service"
                        + " differently: result is PERMIT here and OTHER there; override is PERMIT here and – there;"
                        + " method is LOGIN_PASSWORD_EDS here and LOGIN_PASSWORD_OTP there." + ANEW
                        + "."));
    }

    @Test
    void endpointDeleted() {
        Compiled.delete(classes.resolve("com/example/Tax.class"));
        finds(
                at(
                        REGISTER,
                        "error: [KUZET509] The register lists the service \"e_1\" of com.example.Tax, which declares no"
                                + " service." + ANEW + "."),
                at(
                        "com/example/TaxGuard.class",
                        "com.example.TaxGuard (TaxGuard.java:34): error: [KUZET505] The guard com.example.TaxGuard"
                                + " stands for no service that is declared. Rules: Appendix 1, para 1. Fix: build the"
                                + " module from scratch; if the guard is written by hand, declare its service with"
                                + " @PublicService instead."));
    }

    @Test
    void listLost() {
        Compiled.delete(classes.resolve(LIST));
        finds(notListed("Land_extractGuard"), notListed("TaxGuard"));
    }

    @Test
    void oneLineOfTheListLost() {
        Compiled.write(classes.resolve(LIST), "# guards\ncom.example.Land_extractGuard # of e_2\n");
        finds(notListed("TaxGuard"));
    }

    private String notListed(String guard) {
        return at(
                "com/example/" + guard + ".class",
                "com.example." + guard + " (" + guard + ".java:34): error: [KUZET506] The guard com.example."
                        + guard + " is not listed, so at the start it is not known whether anything asks it, and the"
                        + " application does not start. Rules: Appendix 1, para 1. Fix: keep"
                        + " META-INF/services/kz.kuzet.guard.ServiceGuard when the module is packed, and merge"
                        + " it where several modules are packed into one.");
    }

    @Test
    void listedAndNoGuard() {
        Compiled.write(
                classes.resolve(LIST), Compiled.read(classes.resolve(LIST)) + "com.example.Health\njava.lang.Gone\n");
        finds(
                at(
                        LIST,
                        "error: [KUZET507] The class com.example.Health is listed as a guard and is none, so guards"
                                + " that are looked for by code are not found. Rules: Appendix 1, para 1. Fix: remove"
                                + " it from the list."),
                at(
                        LIST,
                        "error: [KUZET507] The guard java.lang.Gone is listed and is not there: its service is refused,"
                                + " and guards that are looked for by code are not found. Rules: Appendix 1, para 1."
                                + " Fix: build the module from scratch."));
    }

    @Test
    void registerLost() {
        Compiled.delete(classes.resolve(REGISTER));
        finds(at(
                REGISTER,
                "error: [KUZET508] The module has guards or declarations, but no register. Rules: para 7. Fix: keep"
                    + " META-INF/kuzet/register.json when the module is packed; if it was never there, compile again"
                    + " with kuzet-processor on the processor path."));
    }

    @Test
    void registerOlder() {
        Path older = Compiled.in(folder.resolve("older"), frameworks)
                .with("Tax", service("e_1", "45", "") + " class Tax {}")
                .with("Health", "@NotPublicService(reason = \"liveness\") class Health {}")
                .with("Ping", "@NotPublicService(reason = \"ping\") class Ping {}")
                .processed();
        Compiled.copy(older.resolve(REGISTER), classes.resolve(REGISTER));
        finds(
                at(
                        REGISTER,
                        "error: [KUZET509] The register lists com.example.Ping as an endpoint that provides no public"
                                + " service, which nothing in the module declares." + ANEW + "."),
                at(
                        "com/example/Health.class",
                        "com.example.Health (Health.java:2): error: [KUZET509] The register of the module gives"
                            + " another reason for this endpoint, which provides no public service: reason is health"
                            + " check here and liveness there." + ANEW + "."),
                at(
                        "com/example/Land.class",
                        "com.example.Land#extract (Land.java:5): error: [KUZET509] The service \"e_2\" is not in the"
                                + " register of its module." + ANEW
                                + "; where several modules are packed into one, keep the register of each or merge them"
                                + " with \"kuzet register\"."),
                at(
                        "com/example/Tax.class",
                        "com.example.Tax (Tax.java:3): error: [KUZET509] The register of the module describes this"
                            + " service differently: term is 10 here and 45 there; points.term is 0 here and 1 there;"
                            + " score is 2 here and 3 there." + ANEW + "."));
    }

    @Test
    void exclusionNotRegistered() {
        Path newer = Compiled.in(folder.resolve("newer"), frameworks)
                .with("Ping", "@NotPublicService(reason = \"ping\") class Ping {}")
                .bare();
        Compiled.copy(newer.resolve("com/example/Ping.class"), classes.resolve("com/example/Ping.class"));
        finds(at(
                "com/example/Ping.class",
                "com.example.Ping (Ping.java:2): error: [KUZET509] The endpoint provides no public service, and the"
                        + " register of its module does not list it as such." + ANEW
                        + "; where several modules are packed into one, keep the register of each or merge them with"
                        + " \"kuzet register\"."));
    }

    @Test
    void everythingOfTheProcessorLost() {
        List.of(LIST, REGISTER, "com/example/TaxGuard.class", "com/example/Land_extractGuard.class")
                .forEach(file -> Compiled.delete(classes.resolve(file)));
        finds(classes + ": error: [KUZET501] The module " + classes
                + " was compiled without the Kuzet processor: it has endpoints or declarations, but neither a guard"
                + " nor a register. Rules: para 6. Fix: name kuzet-processor on the processor path of every execution"
                + " of the compiler, before any processor that claims all annotations, and build from scratch, because"
                + " what was compiled before is not compiled again (Maven: annotationProcessorPaths of"
                + " maven-compiler-plugin, where the list of an execution replaces that of the plugin; Gradle:"
                + " annotationProcessor \"kz.kuzet:kuzet-processor\"; javac: --processor-path); from the class path"
                + " JDK 23 and later run no processor.");
    }

    @Test
    void registerBroken() {
        Compiled.write(classes.resolve(REGISTER), "{\"format\": 1");
        KuzetRun run = check();
        assertThat(run.findings()).isEmpty();
        assertThat(run.err())
                .startsWith("kuzet: " + classes.resolve(REGISTER) + ": ")
                .hasLineCount(1);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void listThatIsNoText() {
        Compiled.copy(classes.resolve("com/example/Tax.class"), classes.resolve(LIST));
        KuzetRun run = check();
        assertThat(run.err())
                .isEqualTo("kuzet: " + classes.resolve(LIST)
                        + ": error: [KUZET603] The list of guards is not in UTF-8. Fix: build the module from"
                        + " scratch.\n");
        assertThat(run.status()).isEqualTo(2);
    }
}
