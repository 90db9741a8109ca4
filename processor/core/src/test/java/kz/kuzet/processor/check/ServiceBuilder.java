package kz.kuzet.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Obstacle;
import kz.kuzet.processor.model.Subject;

/** A declaration of a service, sound until something in it is changed: 2 points, one-time password. */
final class ServiceBuilder {

    private Subject subject = Subjects.type("Endpoint");
    private Optional<Obstacle> obstacle = Optional.empty();
    private final DeclaredService.Builder declared = new DeclaredService.Builder()
            .set(ServiceAttribute.CODE, "e_004")
            .set(ServiceAttribute.NAME, "Certificate of residence")
            .set(ServiceAttribute.DISCLOSURE_RISK, DisclosureRisk.PRESENT)
            .set(ServiceAttribute.DATABASE_CHANGE, DatabaseChange.UNCHANGED)
            .set(ServiceAttribute.TERM, 10)
            .set(ServiceAttribute.TERM_UNIT, TermUnit.MINUTES)
            .set(ServiceAttribute.FEE, Fee.FREE);

    static ServiceBuilder service() {
        return new ServiceBuilder();
    }

    /** A service of its own endpoint and code, composed of others. */
    static ClassifiedService composite(String code, String... components) {
        return service()
                .on(Subjects.type("E" + code))
                .code(code)
                .composedOf(components)
                .build();
    }

    ServiceBuilder on(Subject element) {
        subject = element;
        return this;
    }

    ServiceBuilder hinderedBy(Obstacle why) {
        obstacle = Optional.of(why);
        return this;
    }

    ServiceBuilder code(String text) {
        return set(ServiceAttribute.CODE, text);
    }

    ServiceBuilder name(String text) {
        return set(ServiceAttribute.NAME, text);
    }

    ServiceBuilder risk(DisclosureRisk assessed) {
        return set(ServiceAttribute.DISCLOSURE_RISK, assessed);
    }

    ServiceBuilder change(DatabaseChange effect) {
        return set(ServiceAttribute.DATABASE_CHANGE, effect);
    }

    ServiceBuilder term(int amount, TermUnit of) {
        return set(ServiceAttribute.TERM, amount).set(ServiceAttribute.TERM_UNIT, of);
    }

    ServiceBuilder fee(Fee charged) {
        return set(ServiceAttribute.FEE, charged);
    }

    ServiceBuilder result(ServiceResult kind) {
        return set(ServiceAttribute.RESULT, kind);
    }

    ServiceBuilder composedOf(String... codes) {
        return set(ServiceAttribute.COMPOSED_OF, List.of(codes));
    }

    ServiceBuilder channels(Channel... offered) {
        return set(ServiceAttribute.CHANNELS, List.of(offered));
    }

    ServiceBuilder method(AuthenticationMethod... stated) {
        return set(ServiceAttribute.METHOD, List.of(stated));
    }

    ServiceBuilder messagingMethod(AuthenticationMethod... stated) {
        return set(ServiceAttribute.MESSAGING_METHOD, List.of(stated));
    }

    /** Declares the service with so many points. */
    ServiceBuilder points(int total) {
        Set<Integer> withRisk = Set.of(2, 3, 4, 5, 6);
        risk(withRisk.contains(total) ? DisclosureRisk.PRESENT : DisclosureRisk.ABSENT);
        change(total >= 4 ? DatabaseChange.CHANGED : DatabaseChange.UNCHANGED);
        fee(total == 3 || total >= 5 ? Fee.CHARGED : Fee.FREE);
        return total == 6 ? term(1, TermUnit.MONTHS) : term(1, TermUnit.MINUTES);
    }

    ClassifiedService build() {
        return ClassifiedService.of(new Declaration(subject, obstacle, declared.build()));
    }

    private <T> ServiceBuilder set(ServiceAttribute<T> attribute, T value) {
        declared.set(attribute, value);
        return this;
    }
}
