package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.endpoint.DeclaredRole;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKinds;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.read.Subjects;
import kz.kuzet.processor.read.TypeReader;
import kz.kuzet.view.TypeView;

/**
 * Reads which services can be reached through a class: through methods with annotations of their own, and through its types.
 */
final class ReachReader {

    private final EndpointKinds kinds;
    private final TypeReader reader;
    private final TypeHierarchy hierarchy;
    private final List<HandlerChain> handlers;
    private final Set<EndpointKind> ofType;
    private final Map<Subject, ReachedService> services = new LinkedHashMap<>();

    ReachReader(TypeView type, EndpointKinds kinds, TypeReader reader) {
        this.kinds = kinds;
        this.reader = reader;
        this.hierarchy = new TypeHierarchy(type);
        this.handlers = HandlerChain.all(hierarchy);
        this.ofType = kinds.ofType(hierarchy);
        if (handlers.stream().anyMatch(handler -> !ofMethod(handler).isEmpty())) {
            // @Controller on the class does not count where its handlers tell more.
            ofType.remove(EndpointKind.SPRING_MVC);
        }
    }

    /** The services, each with the kinds of endpoints through which it is reached. */
    List<ReachedService> services() {
        Optional<KuzetAnnotations> nearest = hierarchy.types().stream()
                .map(KuzetAnnotations::on)
                .filter(KuzetAnnotations::saySomething)
                .findFirst()
                .filter(KuzetAnnotations::declareService);
        nearest.ifPresent(service -> add(service, Set.of()));
        for (HandlerChain handler : handlers) {
            speaking(reader.role(handler)).or(() -> nearest).ifPresent(by -> add(by, ofMethod(handler)));
        }
        return new ArrayList<>(services.values());
    }

    /** Empty where nothing is stated, or where the service is unknown. */
    private static Optional<KuzetAnnotations> speaking(DeclaredRole role) {
        return role.service()
                .or(() -> role.said().stream()
                        .findFirst()
                        .filter(by -> !by.prepareRequest() || !by.code().isEmpty()));
    }

    private void add(KuzetAnnotations by, Set<EndpointKind> more) {
        if (!by.declareService() && !by.prepareRequest()) {
            return;
        }
        Subject declaring = Subjects.of(by);
        Subject subject = by.method().isPresent() ? declaring : Subjects.of(hierarchy.bottom());
        Optional<Subject> declared = by.declareService() ? Optional.of(declaring) : Optional.empty();
        ReachedService service = services.computeIfAbsent(
                declaring,
                key -> new ReachedService(subject, declared, by.code(), by.callGuard(), EnumSet.copyOf(ofType)));
        service.kinds().addAll(more);
    }

    private Set<EndpointKind> ofMethod(HandlerChain handler) {
        Set<EndpointKind> found = EnumSet.noneOf(EndpointKind.class);
        handler.methods().forEach(method -> found.addAll(kinds.ofMethod(method)));
        return found;
    }
}
