package kz.kuzet.processor.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A guard holds what was declared, every value of it. */
final class DescriptorTest {

    @TempDir
    private Path folder;

    /** One combination of constants. */
    private record Case(
            DisclosureRisk risk, DatabaseChange change, int term, TermUnit unit, Fee fee, ServiceResult result) {

        static List<Case> all() {
            List<Case> all = new ArrayList<>();
            for (DisclosureRisk risk : DisclosureRisk.values()) {
                for (DatabaseChange change : DatabaseChange.values()) {
                    for (TermUnit unit : TermUnit.values()) {
                        for (Fee fee : Fee.values()) {
                            for (ServiceResult result : ServiceResult.values()) {
                                all.add(new Case(risk, change, 1 + all.size(), unit, fee, result));
                            }
                        }
                    }
                }
            }
            // Problem 205: such a declaration has a guard too, but the build fails.
            all.removeIf(one -> one.result == ServiceResult.CERTIFICATE && one.change == DatabaseChange.CHANGED);
            return all;
        }

        String source(int index) {
            return DeclarationSource.of("c_" + index)
                    .with("disclosureRisk", risk.name())
                    .with("databaseChange", change.name())
                    .with("term", Integer.toString(term))
                    .with("termUnit", unit.name())
                    .with("fee", fee.name())
                    .with("result", result.name())
                    .with("channels", "MOBILE_APPLICATION")
                    .withText("riskAssessment", "assessment " + index)
                    .toString();
        }

        /** Points as Appendix 2 has them, written down here once more. */
        int total() {
            boolean longer = unit != TermUnit.MINUTES || term > 30;
            return (risk == DisclosureRisk.PRESENT ? 2 : 1)
                    + (change == DatabaseChange.CHANGED ? 2 : 0)
                    + (longer ? 1 : 0)
                    + (fee == Fee.CHARGED ? 1 : 0);
        }

        AuthenticationMethod method() {
            if (result == ServiceResult.PERMIT || total() >= 4) {
                return AuthenticationMethod.LOGIN_PASSWORD_EDS;
            }
            return total() >= 2 ? AuthenticationMethod.LOGIN_PASSWORD_OTP : AuthenticationMethod.LOGIN_PASSWORD;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyConstant(TestCompiler compiler) {
        List<Case> cases = Case.all();
        StringBuilder source = new StringBuilder("package a; ")
                .append(DeclarationSource.IMPORTS)
                .append("@SuppressWarnings({\"KUZET210\", \"KUZET211\"}) class E {\n");
        for (int index = 0; index < cases.size(); index++) {
            source.append(cases.get(index).source(index))
                    .append(" void m")
                    .append(index)
                    .append("() {}\n");
        }
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource("a/E.java", source.append('}').toString())
                .run();
        assertThat(outcome.problems()).isEmpty();
        try (Application application = Application.of(outcome)) {
            for (int index = 0; index < cases.size(); index++) {
                ServiceDescriptor service =
                        application.guard("a.E_m" + index + "Guard").service();
                assertThat(service.code()).isEqualTo("c_" + index);
                assertThat(service.riskAssessment()).isEqualTo("assessment " + index);
                assertHolds(service, cases.get(index));
            }
        }
    }

    private static void assertHolds(ServiceDescriptor service, Case declared) {
        assertThat(service.classification().criteria().disclosureRisk()).isEqualTo(declared.risk);
        assertThat(service.classification().criteria().databaseChange()).isEqualTo(declared.change);
        assertThat(service.classification().criteria().term().amount()).isEqualTo(declared.term);
        assertThat(service.classification().criteria().term().unit()).isEqualTo(declared.unit);
        assertThat(service.classification().criteria().fee()).isEqualTo(declared.fee);
        assertThat(service.result()).isEqualTo(declared.result);
        assertThat(service.composedOf()).isEmpty();
        assertThat(service.channels()).containsExactly(Channel.MOBILE_APPLICATION);
        assertThat(service.messagingMethod()).isEmpty();
        assertThat(service.classification().total()).isEqualTo(declared.total());
        assertThat(service.method()).as(declared.toString()).isEqualTo(declared.method());
    }

    @Test
    void defaults() {
        ServiceDescriptor service = only(DeclarationSource.of("c")).service();
        assertThat(service.result()).isEqualTo(ServiceResult.OTHER);
        assertThat(service.composedOf()).isEmpty();
        assertThat(service.channels()).containsExactly(Channel.PORTAL, Channel.MOBILE_APPLICATION);
        assertThat(service.messagingMethod()).isEmpty();
        assertThat(service.riskAssessment()).isEmpty();
        assertThat(service.endpoint()).isEqualTo("a.E");
    }

    @Test
    void messages() {
        ServiceDescriptor service = only(DeclarationSource.of("c")
                        .with("disclosureRisk", "PRESENT")
                        .with("channels", "{SHORT_TEXT_MESSAGE, INSTANT_MESSAGE, PORTAL}")
                        .with("messagingMethod", "LOGIN_PASSWORD"))
                .service();
        assertThat(service.channels())
                .containsExactlyInAnyOrder(Channel.PORTAL, Channel.INSTANT_MESSAGE, Channel.SHORT_TEXT_MESSAGE);
        assertThat(service.messagingMethod()).isEqualTo(Optional.of(AuthenticationMethod.LOGIN_PASSWORD));
        assertThat(service.method()).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD_OTP);
    }

    @Test
    void signatureInPlaceOfOneTimePassword() {
        ServiceDescriptor service = only(DeclarationSource.of("c")
                        .with("disclosureRisk", "PRESENT")
                        .with("method", "LOGIN_PASSWORD_EDS"))
                .service();
        assertThat(service.classification().method()).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD_OTP);
        assertThat(service.method()).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD_EDS);
    }

    @Test
    void components() {
        ServiceDescriptor service = only(DeclarationSource.of("c").with("composedOf", "{\"z\", \"y\", \"x\"}"))
                .service();
        assertThat(service.composedOf()).containsExactly("z", "y", "x");
        assertThat(service.method()).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD_EDS);
    }

    /** What lowered errors leave behind: the guard enforces the Rules all the same. */
    @Test
    void rulesWhereErrorsAreLowered() {
        ServiceDescriptor service = only(DeclarationSource.of("c")
                        .with("result", "PERMIT")
                        .with("channels", "{PORTAL, SHORT_TEXT_MESSAGE}")
                        .with("method", "LOGIN_PASSWORD")
                        .with("messagingMethod", "LOGIN_PASSWORD"))
                .service();
        assertThat(service.method()).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD_EDS);
        assertThat(service.messagingMethod()).isEmpty();
    }

    private ServiceGuard only(DeclarationSource declaration) {
        Outcome outcome = TestCompilation.in(folder, TestCompiler.JAVAC)
                .withSource("a/E.java", "package a; " + DeclarationSource.IMPORTS + declaration + " class E {}")
                .withOptions("-Akuzet.warn=201,207,208")
                .run();
        assertThat(outcome.success()).as(outcome.reports().toString()).isTrue();
        try (Application application = Application.of(outcome)) {
            return application.guard("a.EGuard");
        }
    }
}
