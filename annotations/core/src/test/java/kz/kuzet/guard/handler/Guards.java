package kz.kuzet.guard.handler;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;

/** Guards as the processor would write them for a service like {@code @PublicService(code, "-", ABSENT, UNCHANGED, 10, MINUTES, FREE)}. */
final class Guards {

    private Guards() {}

    static ServiceGuard of(String code, String endpoint) {
        return of(declaration(code, endpoint), AuthenticationMethod.LOGIN_PASSWORD);
    }

    static ServiceGuard of(ServiceDeclaration declaration, AuthenticationMethod method) {
        return new ServiceGuard(declaration.askingFor(method)) {};
    }

    static ServiceDeclaration declaration(String code, String endpoint) {
        return ServiceDeclaration.of(code, "-")
                .providedBy(endpoint)
                .disclosureRisk(DisclosureRisk.ABSENT)
                .databaseChange(DatabaseChange.UNCHANGED)
                .term(10, TermUnit.MINUTES)
                .fee(Fee.FREE);
    }
}
