package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Submission;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.register.difference.Services;
import org.junit.jupiter.api.Test;

/** What is classified otherwise than was submitted, attribute by attribute, and what it does to the method. */
final class SubmissionCheckTest {

    private static final String PLACE = " at Endpoint PUBLIC_SERVICE ";
    private static final String FILE = "submitted.json";

    private static List<String> found(List<RegisteredService> submitted, ClassifiedService... declared) {
        Register register = new Register(RulesEdition.APPLIED, "Ministry", submitted, List.of());
        Submission submission = new Submission(FILE, register, Set.of("com.example"));
        return Found.by(new SubmissionCheck(submission), Found.of(List.of(declared), Set.of()));
    }

    /** What is found where one declaration was submitted and another stands now. */
    private static List<String> found(ServiceBuilder submitted, ServiceBuilder now) {
        return found(List.of(registered(submitted)), now.build());
    }

    private static RegisteredService registered(ServiceBuilder service) {
        return service.build().registered().orElseThrow();
    }

    @Test
    void sameClassification() {
        assertThat(found(service(), service())).isEmpty();
    }

    /** Recipients authenticate as before. */
    @Test
    void nameEndpointAndOrderAreNoClassification() {
        assertThat(found(service(), service().name("Another").on(Subjects.type("Moved"))))
                .isEmpty();
        assertThat(found(service(), service().channels(Channel.MOBILE_APPLICATION, Channel.PORTAL)))
                .isEmpty();
        assertThat(found(service().composedOf("a", "b"), service().composedOf("b", "a")))
                .isEmpty();
        RegisteredService assessed = Services.with(registered(service()), "riskAssessment", "No. 7");
        assertThat(found(List.of(assessed), service().build())).isEmpty();
    }

    @Test
    void pointsThatDoNotChangeTheMethod() {
        assertThat(found(service(), service().fee(Fee.CHARGED)))
                .containsExactly("SUBMITTED_POINTS(fee = FREE, fee = CHARGED, 0, 1)" + PLACE + "fee");
        assertThat(found(service().points(5), service().points(5).risk(DisclosureRisk.ABSENT)))
                .containsExactly("SUBMITTED_POINTS(disclosureRisk = PRESENT, disclosureRisk = ABSENT, 2, 1)" + PLACE
                        + "disclosureRisk");
        assertThat(found(service(), service().term(31, TermUnit.MINUTES)))
                .containsExactly("SUBMITTED_POINTS(term = 10, termUnit = MINUTES, term = 31, termUnit = MINUTES, 0, 1)"
                        + PLACE + "term");
        assertThat(found(service().points(6), service().points(6).change(DatabaseChange.UNCHANGED)))
                .containsExactly("SUBMITTED_POINTS(databaseChange = CHANGED, databaseChange = UNCHANGED, 2, 0)" + PLACE
                        + "databaseChange");
    }

    @Test
    void eachCriterionThatChangesTheMethod() {
        assertThat(found(service(), service().change(DatabaseChange.CHANGED)))
                .containsExactly(byTotal("databaseChange = UNCHANGED, databaseChange = CHANGED", "OTP", "EDS", 2, 4)
                        + "databaseChange");
        assertThat(found(service().points(1), service().points(2)))
                .containsExactly(byTotal("disclosureRisk = ABSENT, disclosureRisk = PRESENT", "", "OTP", 1, 2)
                        + "disclosureRisk");
        assertThat(found(service().points(3), service().points(3).term(1, TermUnit.HOURS)))
                .containsExactly(byTotal("term = 1, termUnit = MINUTES, term = 1, termUnit = HOURS", "OTP", "EDS", 3, 4)
                        + "termUnit");
        assertThat(found(
                        service().fee(Fee.CHARGED).term(5, TermUnit.MONTHS),
                        service().term(5, TermUnit.MONTHS)))
                .containsExactly(byTotal("fee = CHARGED, fee = FREE", "EDS", "OTP", 4, 3) + "fee");
    }

    /** Where two would each do, both are named; what does not matter is named for its points. */
    @Test
    void severalCriteriaAtOnce() {
        assertThat(found(
                        service().term(1, TermUnit.HOURS),
                        service()
                                .term(1, TermUnit.HOURS)
                                .change(DatabaseChange.CHANGED)
                                .fee(Fee.CHARGED)))
                .containsExactly(
                        byTotal("databaseChange = UNCHANGED, databaseChange = CHANGED", "OTP", "EDS", 3, 6)
                                + "databaseChange",
                        byTotal("fee = FREE, fee = CHARGED", "OTP", "EDS", 3, 6) + "fee");
        assertThat(found(service(), service().change(DatabaseChange.CHANGED).fee(Fee.CHARGED)))
                .containsExactly(
                        byTotal("databaseChange = UNCHANGED, databaseChange = CHANGED", "OTP", "EDS", 2, 5)
                                + "databaseChange",
                        "SUBMITTED_POINTS(fee = FREE, fee = CHARGED, 0, 1)" + PLACE + "fee");
    }

    private static String byTotal(String values, String before, String after, int totalBefore, int totalAfter) {
        return "SUBMITTED_METHOD_BY_TOTAL(" + values + ", " + method(before) + ", " + method(after) + ", " + totalBefore
                + ", " + totalAfter + ")" + PLACE;
    }

    private static String method(String factor) {
        return factor.isEmpty() ? "LOGIN_PASSWORD" : "LOGIN_PASSWORD_" + factor;
    }

    @Test
    void permitsAndCompositeServices() {
        assertThat(found(service(), service().result(ServiceResult.PERMIT)))
                .containsExactly("SUBMITTED_METHOD_BY_OVERRIDE(result = OTHER, result = PERMIT, LOGIN_PASSWORD_OTP,"
                        + " LOGIN_PASSWORD_EDS)" + PLACE + "result");
        assertThat(found(service().composedOf("a", "b"), service()))
                .containsExactly("SUBMITTED_METHOD_BY_OVERRIDE(composedOf = {\"a\", \"b\"}, composedOf = {},"
                        + " LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_OTP)" + PLACE + "composedOf");
    }

    @Test
    void valuesThatChangeNeitherPointsNorMethod() {
        assertThat(found(service(), service().result(ServiceResult.CERTIFICATE)))
                .containsExactly("SUBMITTED_VALUE(result = OTHER, result = CERTIFICATE)" + PLACE + "result");
        assertThat(found(service().points(4), service().points(4).result(ServiceResult.PERMIT)))
                .containsExactly("SUBMITTED_VALUE(result = OTHER, result = PERMIT)" + PLACE + "result");
        assertThat(found(service().composedOf("a", "b"), service().composedOf("a", "c")))
                .containsExactly("SUBMITTED_VALUE(composedOf = {\"a\", \"b\"}, composedOf = {\"a\", \"c\"})" + PLACE
                        + "composedOf");
        assertThat(found(service(), service().term(11, TermUnit.MINUTES)))
                .containsExactly("SUBMITTED_VALUE(term = 10, termUnit = MINUTES, term = 11, termUnit = MINUTES)" + PLACE
                        + "term");
        assertThat(found(service().term(3, TermUnit.HOURS), service().term(3, TermUnit.MONTHS)))
                .containsExactly("SUBMITTED_VALUE(term = 3, termUnit = HOURS, term = 3, termUnit = MONTHS)" + PLACE
                        + "termUnit");
    }

    @Test
    void channelsAndTheMethodOverMessages() {
        assertThat(found(
                        service(),
                        service()
                                .channels(Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE)
                                .messagingMethod(AuthenticationMethod.LOGIN_PASSWORD)))
                .containsExactly(
                        "SUBMITTED_VALUE(channels = {PORTAL, MOBILE_APPLICATION}, channels = {PORTAL,"
                                + " SHORT_TEXT_MESSAGE})" + PLACE + "channels",
                        "SUBMITTED_VALUE(messagingMethod = {}, messagingMethod = LOGIN_PASSWORD)" + PLACE
                                + "messagingMethod");
    }

    @Test
    void theProvidersChoice() {
        ServiceBuilder chosen = service().method(AuthenticationMethod.LOGIN_PASSWORD_EDS);
        assertThat(found(service(), chosen))
                .containsExactly(
                        "SUBMITTED_METHOD_BY_CHOICE(LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_EDS)" + PLACE + "method");
        assertThat(found(chosen, service()))
                .containsExactly(
                        "SUBMITTED_METHOD_BY_CHOICE(LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_OTP)" + PLACE + "method");
        // With the criterion restored the choice is gone by itself.
        assertThat(found(service().points(1), service().points(2).method(AuthenticationMethod.LOGIN_PASSWORD_EDS)))
                .containsExactly(byTotal("disclosureRisk = ABSENT, disclosureRisk = PRESENT", "", "EDS", 1, 2)
                        + "disclosureRisk");
    }

    @Test
    void whatDoesNotFollowFromTheSubmittedCriteria() {
        RegisteredService sound = registered(service());
        assertThat(found(
                        List.of(Services.with(sound, "method", AuthenticationMethod.LOGIN_PASSWORD)),
                        service().build()))
                .containsExactly("SUBMITTED_RESULT(score = 2 (2 + 0 + 0 + 0), override = null, method = LOGIN_PASSWORD,"
                        + " score = 2 (2 + 0 + 0 + 0), override = null, method = LOGIN_PASSWORD_OTP)"
                        + " at Endpoint PUBLIC_SERVICE");
        assertThat(found(
                        List.of(Services.with(sound, "score", 3)),
                        service().fee(Fee.CHARGED).build()))
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith("SUBMITTED_POINTS("))
                .anyMatch(finding -> finding.startsWith("SUBMITTED_RESULT(score = 3 (2 + 0 + 0 + 0)"));
        RegisteredService permit = registered(service().result(ServiceResult.PERMIT));
        assertThat(found(
                        List.of(Services.with(permit, "override", Optional.empty())),
                        service().result(ServiceResult.PERMIT).build()))
                .singleElement()
                .asString()
                .startsWith("SUBMITTED_RESULT(score = 2 (2 + 0 + 0 + 0), override = null, method = LOGIN_PASSWORD_EDS,"
                        + " score = 2 (2 + 0 + 0 + 0), override = PERMIT,");
    }

    @Test
    void notInTheSubmission() {
        assertThat(found(List.of(), service().code("e_005").build()))
                .containsExactly("NOT_SUBMITTED(e_005, submitted.json)" + PLACE + "code");
        // A blank code is a problem of its own.
        assertThat(found(List.of(), service().code(" ").build())).isEmpty();
    }

    @Test
    void noLongerInTheCode() {
        RegisteredService gone = registered(service().code("gone").on(Subjects.method("Old", "get")));
        assertThat(found(List.of(gone, registered(service())), service().build()))
                .containsExactly("NO_LONGER_DECLARED(gone, com.example.Old#get, submitted.json)");
    }

    /** The submission of an application names services of all its modules. */
    @Test
    void serviceOfAnotherModuleIsNotMissed() {
        RegisteredService here = registered(service());
        for (String endpoint : List.of("com.example.other.Old", "com.Old", "Old", "com.example2.Old#get")) {
            RegisteredService elsewhere = Services.with(registered(service().code("elsewhere")), "endpoint", endpoint);
            assertThat(found(List.of(here, elsewhere), service().build()))
                    .as(endpoint)
                    .isEmpty();
        }
    }

    @Test
    void compilationWithoutServicesMissesNone() {
        assertThat(found(List.of(registered(service())))).isEmpty();
    }

    @Test
    void unnamedPackage() {
        RegisteredService gone = Services.with(registered(service().code("gone")), "endpoint", "Old");
        Register register = new Register(RulesEdition.APPLIED, "", List.of(registered(service()), gone), List.of());
        assertThat(Found.by(
                        new SubmissionCheck(new Submission(FILE, register, Set.of(""))),
                        Found.of(List.of(service().build()), Set.of())))
                .containsExactly("NO_LONGER_DECLARED(gone, Old, submitted.json)");
    }

    @Test
    void whatCannotBeClassifiedIsDeclaredNevertheless() {
        assertThat(found(
                        List.of(registered(service())),
                        service().term(0, TermUnit.MINUTES).build()))
                .isEmpty();
    }

    /** A code that is declared twice (104) is in the submission nevertheless, and one that was submitted twice is declared. */
    @Test
    void codesThatStandTwice() {
        RegisteredService submitted = registered(service());
        ClassifiedService again = service().on(Subjects.type("Again")).build();
        assertThat(found(List.of(submitted), service().build(), again)).isEmpty();
        assertThat(found(List.of(submitted, again.registered().orElseThrow()), again))
                .isEmpty();
    }

    @Test
    void eachServiceByItself() {
        RegisteredService one = registered(service().code("1").on(Subjects.type("A")));
        RegisteredService two = registered(service().code("2").on(Subjects.type("B")));
        assertThat(found(
                        List.of(one, two),
                        service()
                                .code("1")
                                .on(Subjects.type("A"))
                                .fee(Fee.CHARGED)
                                .build(),
                        service()
                                .code("2")
                                .on(Subjects.type("B"))
                                .fee(Fee.CHARGED)
                                .build()))
                .containsExactly(
                        "SUBMITTED_POINTS(fee = FREE, fee = CHARGED, 0, 1) at A PUBLIC_SERVICE fee",
                        "SUBMITTED_POINTS(fee = FREE, fee = CHARGED, 0, 1) at B PUBLIC_SERVICE fee");
    }

    /** Every pair of criteria, result and composition: something is found exactly where something differs, and the method is spoken of where it changes. */
    @Test
    void everyPair() {
        List<ClassifiedService> all = everyService().map(ServiceBuilder::build).toList();
        for (ClassifiedService submitted : all) {
            for (ClassifiedService now : all) {
                RegisteredService before = submitted.registered().orElseThrow();
                RegisteredService after = now.registered().orElseThrow();
                List<String> findings = found(List.of(before), now);
                boolean ofMethod = findings.stream().anyMatch(finding -> finding.startsWith("SUBMITTED_METHOD"));
                if (findings.isEmpty() != before.equals(after) || ofMethod != (before.method() != after.method())) {
                    assertThat(findings).as("%s to %s", before, after).isNull();
                }
            }
        }
        assertThat(all).hasSize(2 * 2 * 2 * 2 * 3 * 2);
    }

    private static Stream<ServiceBuilder> everyService() {
        return Arrays.stream(DisclosureRisk.values())
                .flatMap(risk -> Arrays.stream(DatabaseChange.values())
                        .flatMap(change -> Stream.of(30, 31)
                                .flatMap(minutes -> Arrays.stream(Fee.values())
                                        .flatMap(fee -> Arrays.stream(ServiceResult.values())
                                                .flatMap(result -> Stream.of(new String[0], new String[] {"a", "b"})
                                                        .map(components -> service()
                                                                .risk(risk)
                                                                .change(change)
                                                                .term(minutes, TermUnit.MINUTES)
                                                                .fee(fee)
                                                                .result(result)
                                                                .composedOf(components)))))));
    }
}
