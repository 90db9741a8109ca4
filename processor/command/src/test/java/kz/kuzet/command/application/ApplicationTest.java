package kz.kuzet.command.application;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_OTP;
import static kz.kuzet.command.application.Services.module;
import static kz.kuzet.command.application.Services.sound;
import static kz.kuzet.command.application.Services.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.ServiceResult;
import kz.kuzet.command.application.Complaints.Complaint;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Severity;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.Registers;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.rules.MethodOverride;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ApplicationTest {

    private static final List<Channel> PORTAL = List.of(Channel.PORTAL);

    /** What was changed by hand, and what is said of it. */
    static Stream<Arguments> tampered() {
        return Stream.of(
                Arguments.of(
                        with(sound("e"), "points", Registers.points(1, 0, 0, 0)),
                        "Points, Risk of damage from disclosure of personal data: 1",
                        "2",
                        "para 5(1)"),
                Arguments.of(
                        with(sound("e"), "points", Registers.points(2, 2, 0, 0)),
                        "Points, Change of information in the database: 2",
                        "0",
                        "para 5(2)"),
                Arguments.of(
                        with(sound("e"), "points", Registers.points(2, 0, 1, 0)),
                        "Points, Term of provision: 1",
                        "0",
                        "para 5(3)"),
                Arguments.of(
                        with(sound("e"), "points", Registers.points(2, 0, 0, 1)), "Points, Fee: 1", "0", "para 5(4)"),
                Arguments.of(with(sound("e"), "score", 3), "Total of points: 3", "2", "para 5"),
                Arguments.of(
                        with(sound("e"), "override", Optional.of(MethodOverride.COMPOSITE)),
                        "Reason that overrides the points: composite service",
                        "—",
                        "Appendix 1, para 2"),
                Arguments.of(
                        with(sound("e"), "method", LOGIN_PASSWORD, "messagingMethod", Optional.empty()),
                        "Authentication method: login and password",
                        "login and password, one-time password",
                        "para 5"),
                Arguments.of(
                        with(sound("e"), "method", LOGIN_PASSWORD_EDS),
                        "Authentication method over messages: login and password",
                        "—",
                        "Appendix 1, para 1"),
                Arguments.of(
                        with(sound("e"), "messagingMethod", Optional.of(LOGIN_PASSWORD_OTP)),
                        "Authentication method over messages: login and password, one-time password",
                        "login and password",
                        "Appendix 1, para 1"),
                Arguments.of(
                        with(sound("e"), "channels", PORTAL),
                        "Authentication method over messages: login and password",
                        "—",
                        "Appendix 1, para 1"),
                Arguments.of(
                        with(
                                sound("e"),
                                "result",
                                ServiceResult.PERMIT,
                                "method",
                                LOGIN_PASSWORD_EDS,
                                "messagingMethod",
                                Optional.empty()),
                        "Reason that overrides the points: —",
                        "issues a permit",
                        "Appendix 1, para 2"));
    }

    private static String line(String registered, String given, String paragraph) {
        return "a.jar: error: [KUZET607] The register gives the service \"e\" \"%s\", but the Rules give \"%s\". Rules: %s."
                        .formatted(registered, given, paragraph)
                + " Fix: write the register anew by compiling the module; nobody should change it by hand.";
    }

    @ParameterizedTest
    @MethodSource("tampered")
    void whatDoesNotFollowFromTheCriteriaIsAnError(
            RegisteredService service, String registered, String given, String paragraph) {
        assertThat(complaints(module("a.jar", "", service)))
                .containsExactly(new Complaint(Severity.ERROR, line(registered, given, paragraph)));
    }

    /** A permit that is registered as any other service is wrong in two ways, and both are said. */
    @Test
    void everythingThatDoesNotFollowIsSaid() {
        RegisteredService service =
                with(sound("e"), "result", ServiceResult.PERMIT, "messagingMethod", Optional.empty());
        assertThat(complaints(module("a.jar", "", service)))
                .extracting(Complaint::line)
                .containsExactly(
                        line("Reason that overrides the points: —", "issues a permit", "Appendix 1, para 2"),
                        line(
                                "Authentication method: login and password, one-time password",
                                "login and password, electronic digital signature",
                                "Appendix 1, para 2"));
    }

    /** The signature in place of a one-time password is lawful. */
    @Test
    void whatIsLawfulIsNotComplainedOf() {
        RegisteredService strict =
                with(sound("e"), "method", LOGIN_PASSWORD_EDS, "messagingMethod", Optional.empty(), "channels", PORTAL);
        assertThat(complaints(module("a.jar", "", strict), module("b.jar", "", sound("f"))))
                .isEmpty();
    }

    @Test
    void whatNoCompilerLetsPassIsAnError() {
        assertThat(complaints(module("a.jar", "", with(sound("e"), "name", "a\u202Eb"))))
                .extracting(Complaint::line)
                .singleElement()
                .asString()
                .startsWith("a.jar: kz.example.Of_e: error: [KUZET102] The name holds U+202E");
    }

    @Test
    void textsOfTheRulesThatDiffer() {
        RulesEdition older = new RulesEdition("Order No. 10 of 2016-01-19", "No. 1");
        assertThat(complaints(module("b.jar", older, "", sound("e")), module("a.jar", "", sound("f"))))
                .containsExactly(new Complaint(
                        Severity.ERROR,
                        "error: [KUZET606] The modules were classified by different editions of the Rules: \"Order No."
                                + " 10 of 2016-01-19, No. 1\" (b.jar), \"Order No. 10 of 2016-01-19, No. 545/НҚ of"
                                + " 2024-09-06\" (a.jar). Fix: compile all modules with the same version of Kuzet."));
        Application one = new Application(List.of(module("b.jar", older, "", sound("e"))));
        assertThat(one.check(Optional.empty(), Language.EN).errors()).isEmpty();
        assertThat(one.merge(Optional.empty()).edition()).isEqualTo(older);
    }

    @Test
    void stateBodiesThatDiffer() {
        ModuleRegister a = module("a.jar", "A", sound("e"));
        ModuleRegister b = module("b.jar", "B", sound("f"));
        ModuleRegister none = module("c.jar", "", sound("g"));
        assertThat(complaints(b, none, a))
                .containsExactly(new Complaint(
                        Severity.ERROR,
                        "error: [KUZET606] The modules name different state bodies: \"A\" (a.jar), \"B\" (b.jar). Fix:"
                                + " name the one that counts with --provider."));
        assertThat(new Application(List.of(a, b))
                        .check(Optional.of("C"), Language.EN)
                        .all())
                .isEmpty();
        assertThat(new Application(List.of(a, b)).merge(Optional.of("C")).provider())
                .isEqualTo("C");
        assertThat(new Application(List.of(none, a)).merge(Optional.empty()).provider())
                .isEqualTo("A");
        assertThat(new Application(List.of(none)).merge(Optional.empty()).provider())
                .isEmpty();
    }

    @Test
    void codesThatTwoModulesDeclare() {
        RegisteredService other = with(sound("e"), "endpoint", "kz.example.Other#method");
        assertThat(complaints(module("a.jar", "", sound("e")), module("b.jar", "", other)))
                .allSatisfy(complaint -> assertThat(complaint.severity()).isEqualTo(Severity.ERROR))
                .extracting(Complaint::line)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("a.jar: kz.example.Of_e: error: [KUZET104] The code \"e\" is also declared"
                                        + " by b.jar: kz.example.Other#method."),
                        line -> assertThat(line)
                                .startsWith("b.jar: kz.example.Other#method: error: [KUZET104] The code \"e\" is also"
                                        + " declared by a.jar: kz.example.Of_e."));
    }

    /** One class in two modules: the places still tell them apart. */
    @Test
    void oneClassInTwoModules() {
        RegisteredService renamed = with(sound("e"), "name", "Another name");
        assertThat(complaints(module("a.jar", "", sound("e")), module("b.jar", "", renamed)))
                .extracting(Complaint::line)
                .satisfiesExactly(
                        line -> assertThat(line).contains("also declared by b.jar: kz.example.Of_e"),
                        line -> assertThat(line).contains("also declared by a.jar: kz.example.Of_e"));
    }

    @Test
    void componentsThatNoModuleDeclares() {
        assertThat(complaints(module("a.jar", "", composite("c", "e", "f")), module("b.jar", "", sound("e"))))
                .containsExactly(new Complaint(
                        Severity.WARNING,
                        "a.jar: kz.example.Of_c: warning: [KUZET109] The component \"f\" is declared in none of the"
                                + " modules, so the two services are not compared. Rules: para 2(5). Fix: check the"
                                + " code, or give the module that declares it as well."));
    }

    @Test
    void componentsOfOtherModulesAreCompared() {
        RegisteredService changing = with(
                sound("f"),
                "databaseChange",
                DatabaseChange.CHANGED,
                "points",
                Registers.points(2, 2, 0, 0),
                "score",
                4,
                "method",
                LOGIN_PASSWORD_EDS,
                "messagingMethod",
                Optional.empty(),
                "channels",
                PORTAL);
        assertThat(complaints(module("a.jar", "", composite("c", "e", "f")), module("b.jar", "", sound("e"), changing)))
                .singleElement()
                .satisfies(complaint -> {
                    assertThat(complaint.severity()).isEqualTo(Severity.WARNING);
                    assertThat(complaint.line())
                            .startsWith("a.jar: kz.example.Of_c: warning: [KUZET209] The composite service declares"
                                    + " databaseChange = UNCHANGED, although its component \"f\" changes the database");
                });
    }

    @Test
    void compositionsThatGoRound() {
        assertThat(complaints(
                        module("a.jar", "", composite("c", "d", "e"), sound("e")),
                        module("b.jar", "", composite("d", "c", "e"))))
                .extracting(Complaint::line)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("a.jar: kz.example.Of_c: error: [KUZET108]")
                                .contains("c → d → c"),
                        line -> assertThat(line)
                                .startsWith("b.jar: kz.example.Of_d: error: [KUZET108]")
                                .contains("d → c → d"));
    }

    @Test
    void placesOfOneFileAreANotice() {
        ModuleRegister module = new ModuleRegister(
                List.of(
                        FilePlace.of(Path.of("b.jar")),
                        FilePlace.of(Path.of("a.war")).inside("WEB-INF/lib/b.jar"),
                        FilePlace.of(Path.of("b.jar"))),
                module("b.jar", "", sound("e")).register());
        assertThat(module.place()).hasToString("a.war ! WEB-INF/lib/b.jar");
        assertThat(complaints(module))
                .containsExactly(new Complaint(
                        Severity.NOTE,
                        "note: [KUZET608] The same register is in several places and counts once: a.war !"
                                + " WEB-INF/lib/b.jar; b.jar. Fix: change nothing if these are copies of one"
                                + " module; otherwise build them again."));
    }

    @Test
    void exclusionsOfAllModulesStandOnce() {
        ExcludedEndpoint health = new ExcludedEndpoint("kz.example.Health", "tells whether it runs");
        ExcludedEndpoint other = new ExcludedEndpoint("kz.example.Health", "another reason");
        List<ModuleRegister> modules = new ArrayList<>();
        for (ExcludedEndpoint exclusion : List.of(health, other, health)) {
            modules.add(new ModuleRegister(
                    List.of(FilePlace.of(Path.of("x.jar"))),
                    new Register(RulesEdition.APPLIED, "", List.of(), List.of(exclusion))));
        }
        assertThat(new Application(modules).merge(Optional.empty()).exclusions())
                .containsExactly(other, health);
    }

    /** Providers that differ, a wrong score, a code declared twice in both places, and a component that is missing. */
    @ParameterizedTest
    @EnumSource
    void speaksEveryLanguage(Language language) {
        List<String> lines = new Application(List.of(
                        module("a.jar", "A", with(composite("c", "e", "g"), "score", 3)),
                        module("b.jar", "B", sound("c"), sound("e"))))
                .check(Optional.empty(), language).all().stream()
                        .map(Complaint::line)
                        .toList();
        assertThat(lines)
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).doesNotContain("null").doesNotContain("%"));
    }

    private static RegisteredService composite(String code, String... components) {
        return with(
                sound(code),
                "composedOf",
                List.of(components),
                "override",
                Optional.of(MethodOverride.COMPOSITE),
                "method",
                LOGIN_PASSWORD_EDS,
                "messagingMethod",
                Optional.empty(),
                "channels",
                PORTAL);
    }

    private static List<Complaint> complaints(ModuleRegister... modules) {
        return new Application(List.of(modules))
                .check(Optional.empty(), Language.EN)
                .all();
    }
}
