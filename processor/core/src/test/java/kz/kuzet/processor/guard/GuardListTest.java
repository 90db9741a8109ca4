package kz.kuzet.processor.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import kz.kuzet.PublicService;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of guards holds their names, under which an application finds them. */
final class GuardListTest {

    private static final String SOURCE = """
        package com.example;

        import static kz.kuzet.AuthenticationMethod.*;
        import static kz.kuzet.Channel.*;
        import static kz.kuzet.DatabaseChange.*;
        import static kz.kuzet.DisclosureRisk.*;
        import static kz.kuzet.Fee.*;
        import static kz.kuzet.ServiceResult.*;
        import static kz.kuzet.TermUnit.*;

        import kz.kuzet.PublicService;

        class Services {
            @PublicService(code = "plain", name = "-", disclosureRisk = ABSENT, databaseChange = UNCHANGED,
                    term = 1, termUnit = MINUTES, fee = FREE)
            static class Plain {}

            @PublicService(code = "қызмет # 1", name = "-", disclosureRisk = PRESENT,
                    databaseChange = CHANGED, term = Integer.MAX_VALUE, termUnit = MONTHS, fee = CHARGED)
            static class Text {}

            @PublicService(code = "permit", name = "-", disclosureRisk = ABSENT, databaseChange = UNCHANGED,
                    term = 2 * 15, termUnit = HOURS, fee = FREE, result = PERMIT, method = LOGIN_PASSWORD_EDS,
                    riskAssessment = "No. 1")
            interface Permit {}

            @PublicService(code = "certificate", name = "-", disclosureRisk = PRESENT, databaseChange = UNCHANGED,
                    term = 1, termUnit = CALENDAR_DAYS, fee = FREE, result = CERTIFICATE,
                    channels = {SHORT_TEXT_MESSAGE, PORTAL, INSTANT_MESSAGE}, method = {LOGIN_PASSWORD_OTP},
                    messagingMethod = LOGIN_PASSWORD)
            static class Messages {}

            @PublicService(code = "composite", name = "-", disclosureRisk = PRESENT, databaseChange = CHANGED,
                    term = 1, termUnit = WORKING_DAYS, fee = FREE, composedOf = {"plain", "permit"}, channels = PORTAL)
            static class Composite {}

            static class Methods {
                @PublicService(code = "method", name = "-", disclosureRisk = ABSENT, databaseChange = CHANGED,
                        term = 1, termUnit = MINUTES, fee = FREE, method = LOGIN_PASSWORD_EDS)
                void send() {}
            }
        }
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void namesEachGuardAsItIsFound(TestCompiler compiler) throws Exception {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource("com/example/Services.java", SOURCE)
                .run();
        assertThat(outcome.success()).as(outcome.reports().toString()).isTrue();
        assertThat(outcome.resource("META-INF/services/kz.kuzet.guard.ServiceGuard"))
                .isEqualTo("""
                    com.example.Services_CompositeGuard
                    com.example.Services_MessagesGuard
                    com.example.Services_Methods_sendGuard
                    com.example.Services_PermitGuard
                    com.example.Services_PlainGuard
                    com.example.Services_TextGuard
                    """);
        try (Application application = Application.of(outcome)) {
            ServiceGuards guards = ServiceGuards.find(application.loader());
            for (String type : new String[] {"Plain", "Text", "Permit", "Messages", "Composite", "Methods#send"}) {
                AnnotatedElement endpoint = application.endpoint("com.example.Services$" + type);
                assertThat(guards.isListed(endpoint)).as(type).isTrue();
                assertThat(guards.forEndpoint(endpoint))
                        .as(type)
                        .hasValueSatisfying(guard -> assertThat(guard.service().code())
                                .isEqualTo(endpoint.getAnnotation(PublicService.class)
                                        .code()));
            }
            assertThat(guards.all()).hasSize(6);
        }
    }
}
