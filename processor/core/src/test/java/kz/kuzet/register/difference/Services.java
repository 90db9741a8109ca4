package kz.kuzet.register.difference;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Points;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
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
        return new RegisteredService(
                code,
                "Service " + code,
                "com.example.Endpoint" + code,
                "com.example.Endpoint" + code + "Guard",
                criteria.disclosureRisk(),
                criteria.databaseChange(),
                criteria.term().amount(),
                criteria.term().unit(),
                criteria.fee(),
                criteria.permit() ? ServiceResult.PERMIT : ServiceResult.OTHER,
                criteria.composite() ? List.of("a", "b") : List.of(),
                List.of(Channel.PORTAL, Channel.MOBILE_APPLICATION),
                Points.of(classification),
                classification.total(),
                classification.override(),
                chosen ? AuthenticationMethod.LOGIN_PASSWORD_EDS : classification.method(),
                Optional.empty(),
                "");
    }

    /** The service with another value of a field, by its name, and all else as it was. */
    public static RegisteredService with(RegisteredService service, String field, Object value) {
        return with(service, Map.of(field, value));
    }

    public static RegisteredService with(RegisteredService service, Map<String, Object> values) {
        try {
            RecordComponent[] components = RegisteredService.class.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object kept = components[i].getAccessor().invoke(service);
                arguments[i] = values.getOrDefault(components[i].getName(), kept);
            }
            Constructor<RegisteredService> constructor = RegisteredService.class.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    public static Register register(RegisteredService... services) {
        return new Register(RulesEdition.APPLIED, "Ministry", List.of(services), List.of());
    }

    public static Register register(List<ExcludedEndpoint> exclusions) {
        return new Register(RulesEdition.APPLIED, "Ministry", List.of(), exclusions);
    }
}
