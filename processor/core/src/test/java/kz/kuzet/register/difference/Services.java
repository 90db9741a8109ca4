package kz.kuzet.register.difference;

import java.util.List;
import java.util.Map;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.Registers;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/** Services and registers to compare. */
public final class Services {

    private Services() {}

    /** A service of 2 points: present risk, unchanged database, 10 minutes, free. */
    public static RegisteredService service(String code) {
        return service(
                code,
                new ServiceCriteria(
                        DisclosureRisk.PRESENT,
                        DatabaseChange.UNCHANGED,
                        new Term(10, TermUnit.MINUTES),
                        Fee.FREE,
                        false,
                        false),
                false);
    }

    /** A service as the processor would write it; EDS is asked for by choice where that is lawful and wished for. */
    public static RegisteredService service(String code, ServiceCriteria criteria, boolean choice) {
        Classification classification = criteria.classify();
        boolean chosen = choice
                && AlternativeRule.acceptable(classification.method())
                        .contains(AuthenticationMethod.LOGIN_PASSWORD_EDS);
        DeclaredService declared = Registers.declared(code, criteria)
                .set(ServiceAttribute.RESULT, criteria.permit() ? ServiceResult.PERMIT : ServiceResult.OTHER)
                .set(ServiceAttribute.COMPOSED_OF, criteria.composite() ? List.of("a", "b") : List.of())
                .set(
                        ServiceAttribute.METHOD,
                        List.of(chosen ? AuthenticationMethod.LOGIN_PASSWORD_EDS : classification.method()))
                .build();
        String endpoint = "com.example.Endpoint" + code;
        return RegisteredService.of(declared, endpoint, endpoint + "Guard", classification);
    }

    /** The service with another value of a field, by its name, and all else as it was. */
    public static RegisteredService with(RegisteredService service, String field, Object value) {
        return with(service, Map.of(field, value));
    }

    public static RegisteredService with(RegisteredService service, Map<String, Object> values) {
        RegisteredService changed = service;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            changed = Registers.with(changed, value.getKey(), value.getValue());
        }
        return changed;
    }

    public static Register register(RegisteredService... services) {
        return new Register(RulesEdition.APPLIED, "Ministry", List.of(services), List.of());
    }

    public static Register register(List<ExcludedEndpoint> exclusions) {
        return new Register(RulesEdition.APPLIED, "Ministry", List.of(), exclusions);
    }
}
