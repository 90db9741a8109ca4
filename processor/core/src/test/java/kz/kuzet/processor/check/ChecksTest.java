package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.processor.model.Answers;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Contradiction;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.model.Obstacle;
import kz.kuzet.processor.model.Preparation;
import org.junit.jupiter.api.Test;

/** All checks together. */
final class ChecksTest {

    @Test
    void everyCheckIsRun() {
        Compilation compilation = new Compilation(
                List.of(
                        service()
                                .code("")
                                .name("Permit")
                                .hinderedBy(Obstacle.ENUM_TYPE)
                                .build(),
                        service()
                                .on(Subjects.type("A"))
                                .code("a")
                                .composedOf("b")
                                .build(),
                        service()
                                .on(Subjects.type("B"))
                                .code("b")
                                .composedOf("a", "x")
                                .term(0, TermUnit.HOURS)
                                .build(),
                        service()
                                .on(Subjects.type("C"))
                                .code("c")
                                .channels(Channel.INSTANT_MESSAGE, Channel.INSTANT_MESSAGE)
                                .method(AuthenticationMethod.LOGIN_PASSWORD)
                                .build(),
                        service()
                                .on(Subjects.type("D"))
                                .code("c")
                                .result(ServiceResult.CERTIFICATE)
                                .change(DatabaseChange.CHANGED)
                                .messagingMethod(
                                        AuthenticationMethod.LOGIN_PASSWORD, AuthenticationMethod.LOGIN_PASSWORD)
                                .build()),
                List.of(new Exclusion(Subjects.type("F"), "")),
                List.of(new Preparation(
                        Subjects.method("G", "form"), "", false, new Answers(Set.of(), false, false, false))),
                List.of(new Contradiction(
                        Subjects.type("H"), DslAnnotation.PUBLIC_SERVICE, DslAnnotation.NOT_PUBLIC_SERVICE)),
                List.of(new Endpoint(Subjects.type("I"), "@Path", Endpoint.Origin.ITSELF, false, List.of())),
                Found.NOTHING,
                List.of(),
                Set.of(),
                Set.of("com.example.AGuard"));
        assertThat(Checks.run(compilation))
                .extracting(finding -> finding.message().name())
                .containsExactlyInAnyOrder(
                        "CODE_BLANK",
                        "ENUM_TYPE",
                        "NAME_OF_PERMIT",
                        "COMPONENT_ALONE",
                        "TERM_NOT_POSITIVE",
                        "CHANNEL_TWICE",
                        "METHOD_TOO_WEAK",
                        "MESSAGING_METHOD_MISSING",
                        "MESSAGING_METHOD_TWICE",
                        "CERTIFICATE_CHANGES_DATABASE",
                        "CODE_TWICE",
                        "CODE_TWICE",
                        "COMPONENT_CYCLE",
                        "COMPONENT_CYCLE",
                        "COMPONENT_NOT_FOUND",
                        "GUARD_NAME_TAKEN",
                        "REASON_BLANK",
                        "NOTHING_TO_PREPARE",
                        "PUBLIC_AND_NOT_PUBLIC",
                        "ENDPOINT_UNCLASSIFIED");
    }

    @Test
    void whatIsFoundTwiceIsSaidOnce() {
        Exclusion exclusion = new Exclusion(Subjects.type("F"), "");
        assertThat(Checks.run(new Compilation(
                        List.of(),
                        List.of(exclusion, exclusion),
                        List.of(),
                        List.of(),
                        List.of(),
                        Found.NOTHING,
                        List.of(),
                        Set.of(),
                        Set.of())))
                .hasSize(1);
    }
}
