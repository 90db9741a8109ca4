package kz.kuzet.guard;

import java.nio.charset.StandardCharsets;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;

/** Recipients, requests and services to decide on. The numbers are invented: no month of birth is 00. */
final class Samples {

    static final String DIGITS = "990099000005";
    static final RecipientId RECIPIENT = RecipientId.of(DIGITS);
    static final RecipientId ANOTHER_RECIPIENT = RecipientId.of("880088000002");
    static final RequestDigest REQUEST = RequestDigest.over("a request".getBytes(StandardCharsets.UTF_8));
    static final RequestDigest ANOTHER_REQUEST = RequestDigest.over("another request".getBytes(StandardCharsets.UTF_8));

    private Samples() {}

    /** A service to which the Rules give the method by its total. */
    static ServiceDeclaration serviceScored(AuthenticationMethod method) {
        return serviceScored(method, "code");
    }

    static ServiceDeclaration serviceScored(AuthenticationMethod method, String code) {
        DisclosureRisk risk =
                method == AuthenticationMethod.LOGIN_PASSWORD ? DisclosureRisk.ABSENT : DisclosureRisk.PRESENT;
        DatabaseChange change =
                method == AuthenticationMethod.LOGIN_PASSWORD_EDS ? DatabaseChange.CHANGED : DatabaseChange.UNCHANGED;
        return ServiceDeclaration.of(code, "name")
                .providedBy("com.example." + code)
                .disclosureRisk(risk)
                .databaseChange(change)
                .term(10, TermUnit.MINUTES)
                .fee(Fee.FREE);
    }

    static ServiceGuard guardAskingFor(AuthenticationMethod method) {
        return guard(serviceScored(method).askingFor(method));
    }

    static ServiceGuard guardOf(String code) {
        AuthenticationMethod method = AuthenticationMethod.LOGIN_PASSWORD_OTP;
        return guard(serviceScored(method, code).askingFor(method));
    }

    static ServiceGuard compositeGuard(String code, String... components) {
        return guard(serviceScored(AuthenticationMethod.LOGIN_PASSWORD, code)
                .composedOf(components)
                .askingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS));
    }

    static ServiceGuard guard(ServiceDescriptor service) {
        return new ServiceGuard(service) {};
    }

    static Confirmation confirmation(Factor factor) {
        return new Confirmation(factor, RECIPIENT, REQUEST);
    }
}
