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
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Obstacle;
import kz.kuzet.processor.model.Subject;

/** A declaration of a service, sound until something in it is changed: 2 points, one-time password. */
final class ServiceBuilder {

    private Subject subject = Subjects.type("Endpoint");
    private Optional<Obstacle> obstacle = Optional.empty();
    private String code = "e_004";
    private String name = "Certificate of residence";
    private DisclosureRisk risk = DisclosureRisk.PRESENT;
    private DatabaseChange change = DatabaseChange.UNCHANGED;
    private int term = 10;
    private TermUnit unit = TermUnit.MINUTES;
    private Fee fee = Fee.FREE;
    private ServiceResult result = ServiceResult.OTHER;
    private List<String> composedOf = List.of();
    private List<Channel> channels = List.of(Channel.PORTAL, Channel.MOBILE_APPLICATION);
    private List<AuthenticationMethod> method = List.of();
    private List<AuthenticationMethod> messagingMethod = List.of();

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
        code = text;
        return this;
    }

    ServiceBuilder name(String text) {
        name = text;
        return this;
    }

    ServiceBuilder risk(DisclosureRisk assessed) {
        risk = assessed;
        return this;
    }

    ServiceBuilder change(DatabaseChange effect) {
        change = effect;
        return this;
    }

    ServiceBuilder term(int amount, TermUnit of) {
        term = amount;
        unit = of;
        return this;
    }

    ServiceBuilder fee(Fee charged) {
        fee = charged;
        return this;
    }

    ServiceBuilder result(ServiceResult kind) {
        result = kind;
        return this;
    }

    ServiceBuilder composedOf(String... codes) {
        composedOf = List.of(codes);
        return this;
    }

    ServiceBuilder channels(Channel... offered) {
        channels = List.of(offered);
        return this;
    }

    ServiceBuilder method(AuthenticationMethod... stated) {
        method = List.of(stated);
        return this;
    }

    ServiceBuilder messagingMethod(AuthenticationMethod... stated) {
        messagingMethod = List.of(stated);
        return this;
    }

    /** Declares the service with so many points. */
    ServiceBuilder points(int total) {
        Set<Integer> withRisk = Set.of(2, 3, 4, 5, 6);
        risk = withRisk.contains(total) ? DisclosureRisk.PRESENT : DisclosureRisk.ABSENT;
        change = total >= 4 ? DatabaseChange.CHANGED : DatabaseChange.UNCHANGED;
        fee = total == 3 || total >= 5 ? Fee.CHARGED : Fee.FREE;
        return total == 6 ? term(1, TermUnit.MONTHS) : term(1, TermUnit.MINUTES);
    }

    ClassifiedService build() {
        return ClassifiedService.of(new Declaration(
                subject,
                obstacle,
                code,
                name,
                risk,
                change,
                term,
                unit,
                fee,
                result,
                composedOf,
                channels,
                method,
                messagingMethod,
                ""));
    }
}
