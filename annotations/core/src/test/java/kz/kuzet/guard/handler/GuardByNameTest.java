package kz.kuzet.guard.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.kuzet.Javac;
import kz.kuzet.UnderTest;
import kz.kuzet.guard.GuardJars;
import kz.kuzet.guard.GuardJars.Source;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole.Prepares;
import kz.kuzet.guard.handler.HandlerRole.Sends;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A handler's guard is the class of its name. That it is listed is enough for the start; before anything is granted it is held
 * against its declaration.
 */
class GuardByNameTest {

    private static final String SERVICE = """
        @kz.kuzet.PublicService(code = "e_1", name = "-", disclosureRisk = kz.kuzet.DisclosureRisk.ABSENT,
            databaseChange = kz.kuzet.DatabaseChange.UNCHANGED, term = 1, termUnit = kz.kuzet.TermUnit.MINUTES,
            fee = kz.kuzet.Fee.FREE)
        """;

    private static final Source ONE = endpoint(SERVICE);
    private static final Source CHARGED = endpoint(SERVICE.replace("FREE", "CHARGED"));
    private static final Source GUARD = GuardJars.guard("OneGuard", "e_1", "first.One");
    private static final Source METHODS = new Source(
            "Methods",
            "public class Methods {\n" + SERVICE.replace("e_1", "e_2") + " public void send() {}\n"
                    + "@kz.kuzet.PreparesRequest(\"e_1\") public void form() {}\n"
                    + "@kz.kuzet.PreparesRequest(\"e_2\") public void more() {}\n"
                    + "@kz.kuzet.PreparesRequest(\"e_9\") public void unknown() {}\n}");
    private static final Source OF_METHOD = GuardJars.guard("Methods_sendGuard", "e_2", "first.Methods#send");

    private static final String DRIFTED =
            "first.One was declared anew after its guard was generated: fee is CHARGED, in the guard FREE; method is"
                    + " LOGIN_PASSWORD_OTP, in the guard LOGIN_PASSWORD. Compile it again with the processor.";
    private static final String MISSING = "first.One is annotated with @PublicService, but there is no guard of it. Its"
            + " module was compiled without the processor (kuzet-processor belongs on the processor path), or"
            + " first.OneGuard was left out when the application was packed.";
    private static final String UNUSABLE = "first.One is annotated with @PublicService, but its guard cannot be used: ";
    private static final String AGAIN = ". Compile its module again from scratch, with the processor.";

    @TempDir
    Path folder;

    private GuardJars jars;

    @BeforeEach
    void prepare() {
        prepare(folder);
    }

    private void prepare(Path jarsIn) {
        jars = new GuardJars(jarsIn);
    }

    private static Source endpoint(String annotation) {
        return new Source("One", annotation + "public class One { public void send() {} }");
    }

    private interface Question {
        void ask(HandlerRoles roles, Class<?> endpoint) throws ReflectiveOperationException;
    }

    /** Of what stands in a list and is there. */
    private void of(String list, Question question, Source... sources) throws Exception {
        Path jar = jars.jar("first", sources);
        Files.writeString(GuardJars.list(jar), list);
        try (URLClassLoader application = GuardJars.loader(jar)) {
            question.ask(
                    new HandlerRoles(ServiceGuards.find(application)),
                    application.loadClass("first." + sources[0].className()));
        }
    }

    private static Question saysOnlyThen(String why) {
        return (roles, endpoint) -> {
            Method send = endpoint.getMethod("send");
            assertThat(roles.doubt(endpoint, send)).isEmpty();
            assertThat(roles.of(endpoint, send)).isEqualTo(new Unclassified(why));
        };
    }

    private static Question saysAtOnce(String why) {
        return (roles, endpoint) -> {
            Method send = endpoint.getMethod("send");
            assertThat(roles.doubt(endpoint, send)).contains(why);
            assertThat(roles.of(endpoint, send)).isEqualTo(new Unclassified(why));
        };
    }

    private static void sends(HandlerRoles roles, Class<?> endpoint) throws ReflectiveOperationException {
        Method send = endpoint.getMethod("send");
        assertThat(roles.doubt(endpoint, send)).isEmpty();
        assertThat(roles.of(endpoint, send))
                .isInstanceOfSatisfying(
                        Sends.class,
                        role -> assertThat(role.guard().service().endpoint()).startsWith(endpoint.getName()));
    }

    /** A guard is loaded for this only where a code is named. */
    @Test
    void theNamesOfListedGuardsTellWhatMayBeNotOffered() throws Exception {
        of(
                "first.OneGuard\nfirst.Methods_sendGuard",
                (roles, endpoint) -> {
                    for (String name : List.of("first", "first.One", "first.Methods", "first.Methods#send", "e_2")) {
                        assertThat(NotOffered.of(List.of(name)).objections(roles.guards()))
                                .as(name)
                                .isEmpty();
                    }
                    for (String name : List.of("second", "first.On", "first.Methods#sen", "e_3", "One")) {
                        assertThat(NotOffered.of(List.of(name)).objections(roles.guards()))
                                .as(name)
                                .hasSize(1);
                    }
                },
                ONE,
                GUARD,
                METHODS,
                OF_METHOD);
    }

    @Test
    void isFound() throws Exception {
        of("first.OneGuard\n", GuardByNameTest::sends, ONE, GUARD);
    }

    @Test
    void isFoundOfAMethod() throws Exception {
        of("first.Methods_sendGuard\n", GuardByNameTest::sends, METHODS, OF_METHOD);
    }

    @Test
    void isFoundWhereNoListNamesIt() throws Exception {
        of("", GuardByNameTest::sends, ONE, GUARD);
    }

    @Test
    void isRefusedBeforeItGrantsWhereItIsOfAnotherDeclaration() throws Exception {
        of("first.OneGuard\n", saysOnlyThen(DRIFTED), CHARGED, GUARD);
    }

    @Test
    void isComparedAtOnceWhereNoListNamesIt() throws Exception {
        of("", saysAtOnce(DRIFTED), CHARGED, GUARD);
    }

    @Test
    void isMissedWhereAListNamesItAlone() throws Exception {
        of("first.OneGuard\n", saysOnlyThen(MISSING), ONE);
    }

    @Test
    void isMissedAtOnceWhereNothingNamesIt() throws Exception {
        of("", saysAtOnce(MISSING), ONE);
    }

    @Test
    void ofAnotherEndpointIsRefused() throws Exception {
        of(
                "first.OneGuard\n",
                saysOnlyThen(UNUSABLE + "kz.kuzet.guard.ServiceGuard: first.OneGuard guards first.Other, not first.One"
                        + AGAIN),
                ONE,
                GuardJars.guard("OneGuard", "e_1", "first.Other"));
    }

    @Test
    void thatCannotBeMadeIsRefused() throws Exception {
        of(
                "",
                saysAtOnce(UNUSABLE + "kz.kuzet.guard.ServiceGuard: Provider first.OneGuard could not be instantiated"
                        + " (java.lang.IllegalArgumentException: service e_1 asks for LOGIN_PASSWORD, but the Rules"
                        + " give LOGIN_PASSWORD_OTP (para 5))" + AGAIN),
                ONE,
                new Source("OneGuard", GUARD.text().replace("DisclosureRisk.ABSENT", "DisclosureRisk.PRESENT")));
    }

    /** A guard without a door would not be noticed either, so the list has to be whole. */
    @Test
    void hasToBeListedForTheAccountOfDoors() throws Exception {
        String lost =
                "The guard of first.Methods#send is not listed in META-INF/services/kz.kuzet.guard.ServiceGuard, so it"
                    + " is not known whether every guard has a handler that leads to it: the list was lost or not"
                    + " merged when the application was packed. Pack the lists of all modules, merged into one where"
                    + " the modules are.";
        Question opens =
                (roles, endpoint) -> assertThat(objections(roles, endpoint)).isEmpty();
        of("first.Methods_sendGuard\n", opens, METHODS, OF_METHOD);
        prepare(folder.resolve("lost"));
        of("", (roles, endpoint) -> assertThat(objections(roles, endpoint)).containsExactly(lost), METHODS, OF_METHOD);
        prepare(folder.resolve("missing"));
        of("", opens, METHODS);
        prepare(folder.resolve("other"));
        of("", opens, METHODS, GuardJars.guard("Methods_sendGuard", "e_2", "first.Methods#other"));
    }

    private static List<String> objections(HandlerRoles roles, Class<?> endpoint) throws ReflectiveOperationException {
        GuardDoors doors = new GuardDoors(roles, NotOffered.NOTHING, endpoint.getClassLoader());
        assertThat(doors.open(endpoint, endpoint.getMethod("send"))).isTrue();
        return doors.objections(GuardDoors.Count.ALL);
    }

    @Test
    void isFoundByCodeAmongThoseThatAreListed() throws Exception {
        String why = "first.Methods#unknown() prepares requests of e_9, but there is no guard of that service. Its"
                + " module was compiled without the processor (kuzet-processor belongs on the processor path), or"
                + " META-INF/services/kz.kuzet.guard.ServiceGuard was lost or not merged when the application was"
                + " packed.";
        of(
                "first.OneGuard\nfirst.Methods_sendGuard\n",
                (roles, endpoint) -> {
                    assertThat(roles.of(endpoint, endpoint.getMethod("form")))
                            .isInstanceOfSatisfying(
                                    Prepares.class,
                                    role -> assertThat(role.guard().service().code())
                                            .isEqualTo("e_1"));
                    assertThat(roles.doubt(endpoint, endpoint.getMethod("unknown")))
                            .contains(why);
                    assertThat(roles.of(endpoint, endpoint.getMethod("unknown")))
                            .isEqualTo(new Unclassified(why));
                },
                METHODS,
                OF_METHOD,
                ONE,
                GUARD);
    }

    /** So the others need not be loaded for it. */
    @Test
    void isFoundByCodeInTheSameClass() throws Exception {
        of(
                "first.Methods_sendGuard\nfirst.Gone\n",
                (roles, endpoint) -> {
                    assertThat(roles.doubt(endpoint, endpoint.getMethod("more")))
                            .isEmpty();
                    assertThat(roles.of(endpoint, endpoint.getMethod("more")))
                            .isInstanceOfSatisfying(
                                    Prepares.class,
                                    role -> assertThat(role.guard().service().code())
                                            .isEqualTo("e_2"));
                },
                METHODS,
                OF_METHOD);
    }

    @Test
    void ofAnotherCodeIsNotAskedToPrepare() throws Exception {
        of(
                "first.Methods_sendGuard\n",
                (roles, endpoint) -> assertThat(roles.of(endpoint, endpoint.getMethod("more")))
                        .isInstanceOfSatisfying(
                                Unclassified.class,
                                role -> assertThat(role.why())
                                        .contains("prepares requests of e_2, but there is no guard of that service")),
                METHODS,
                GuardJars.guard("Methods_sendGuard", "e_3", "first.Methods#send"));
    }

    @Test
    void isNotFoundByCodeWhereAListNamesWhatIsNotThere() throws Exception {
        of(
                "first.OneGuard\nfirst.Gone\n",
                (roles, endpoint) -> assertThat(roles.of(endpoint, endpoint.getMethod("form")))
                        .isEqualTo(
                                new Unclassified("first.Methods#form() prepares requests of e_1, but its guard cannot"
                                        + " be looked for: kz.kuzet.guard.ServiceGuard: Provider first.Gone not found."
                                        + " Pack the application with all guards that"
                                        + " META-INF/services/kz.kuzet.guard.ServiceGuard names, each of a code of its"
                                        + " own.")),
                METHODS,
                ONE,
                GUARD);
    }

    @Test
    void isNotFoundByCodeWhereTwoHaveIt() throws Exception {
        of(
                "first.OneGuard\nfirst.TwoGuard\n",
                (roles, endpoint) -> assertThat(roles.doubt(endpoint, endpoint.getMethod("form")))
                        .hasValueSatisfying(why -> assertThat(why)
                                .contains("two guards stand for e_1: first.OneGuard and first.TwoGuard")),
                METHODS,
                ONE,
                GUARD,
                GuardJars.guard("TwoGuard", "e_1", "first.Two"));
    }

    /** A value that this version of the annotations does not know. */
    @Test
    void isRefusedWhereTheDeclarationCannotBeRead() throws Exception {
        Source later = endpoint(SERVICE.replace("kz.kuzet.Fee.FREE", "kz.kuzet.Fee.BY_AGREEMENT"));
        Path jar = jars.jar("first", GUARD);
        Path sources = Files.createDirectory(folder.resolve("later"));
        Files.writeString(
                sources.resolve("Fee.java"), "package kz.kuzet; public enum Fee { FREE, CHARGED, BY_AGREEMENT }");
        Files.writeString(sources.resolve("One.java"), "package first;\n" + later.text());
        Javac.compile(sources, jar, "-cp", UnderTest.classes().toString());
        try (URLClassLoader application = GuardJars.loader(jar)) {
            Class<?> endpoint = application.loadClass("first.One");
            HandlerRoles roles = new HandlerRoles(ServiceGuards.find(application));
            assertThat(roles.of(endpoint, endpoint.getMethod("send")))
                    .isInstanceOfSatisfying(
                            Unclassified.class,
                            role -> assertThat(role.why()).contains("the annotation cannot be read"));
        }
    }
}
