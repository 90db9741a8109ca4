package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.rules.Appendix2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No descriptor, and so no guard, asks for another method than the Rules give; EDS for a one-time password excepted. */
class ServiceDescriptorMethodTest {

    static Stream<Appendix2.Row> rows() {
        return Appendix2.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void onlyTheMethodOfTheRulesCanBeBuilt(Appendix2.Row row) {
        for (ServiceResult result : ServiceResult.values()) {
            for (boolean composite : new boolean[] {false, true}) {
                boolean overridden = result == ServiceResult.PERMIT || composite;
                AuthenticationMethod given = overridden ? AuthenticationMethod.LOGIN_PASSWORD_EDS : row.method();
                ServiceDeclaration declaration = declaration(row, result, composite);
                for (AuthenticationMethod asked : AuthenticationMethod.values()) {
                    boolean lawful = asked == given
                            || (given == AuthenticationMethod.LOGIN_PASSWORD_OTP
                                    && asked == AuthenticationMethod.LOGIN_PASSWORD_EDS);
                    if (lawful) {
                        ServiceDescriptor descriptor = declaration.askingFor(asked);
                        assertThat(descriptor.method()).isEqualTo(asked);
                        assertThat(descriptor.classification().method()).isEqualTo(given);
                        assertThat(descriptor.classification().total()).isEqualTo(row.total());
                    } else {
                        assertThatThrownBy(() -> declaration.askingFor(asked))
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessage("service e_1 asks for " + asked + ", but the Rules give " + given + " ("
                                        + (overridden ? "Appendix 1, para 2" : "para 5") + ")");
                    }
                }
            }
        }
    }

    private static ServiceDeclaration declaration(Appendix2.Row row, ServiceResult result, boolean composite) {
        ServiceDeclaration declaration = ServiceDeclaration.of("e_1", "name")
                .providedBy("com.example.Endpoint")
                .disclosureRisk(row.risk())
                .databaseChange(row.change())
                .term(row.overThirtyMinutes() ? 31 : 30, TermUnit.MINUTES)
                .fee(row.fee())
                .result(result);
        return composite ? declaration.composedOf("e_2", "e_3") : declaration;
    }
}
