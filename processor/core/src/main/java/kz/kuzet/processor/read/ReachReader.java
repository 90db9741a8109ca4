package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.DeclaredRole;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKinds;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.processor.model.ReachedService;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.TypeView.Kind;
import kz.kuzet.view.TypeView.Nesting;

/**
 * Reads which services can be reached through a class: through methods with annotations of their own, and through its types.
 */
final class ReachReader {

    private final EndpointKinds kinds;
    private final EndpointReader endpoints;
    private final AnsweredEndpoints answered;
    private final Map<String, Boolean> known = new HashMap<>();

    ReachReader(CarriedAnnotations carried, EndpointReader endpoints, AnsweredEndpoints answered) {
        this.answered = answered;
        this.kinds = new EndpointKinds(carried);
        this.endpoints = endpoints;
    }

    /** Returns the services, each with the kinds of endpoints through which it is reached. */
    List<ReachedService> read(TypeHierarchy hierarchy) {
        TypeView type = hierarchy.bottom();
        boolean none =
                type.kind() == Kind.ANNOTATION || type.nesting() == Nesting.ANONYMOUS || !mentionsService(hierarchy);
        return none ? List.of() : new Reach(hierarchy).services();
    }

    private boolean mentionsService(TypeHierarchy hierarchy) {
        for (TypeView type : hierarchy.types()) {
            Boolean mentioned = known.get(type.name());
            if (mentioned == null) {
                mentioned = mentionsService(type);
                known.put(type.name(), mentioned);
            }
            if (mentioned) {
                return true;
            }
        }
        return false;
    }

    private boolean mentionsService(TypeView type) {
        if (KuzetAnnotations.on(type).declareService() || answered.concern(type)) {
            return true;
        }
        for (MethodView method : type.methods()) {
            KuzetAnnotations onMethod = KuzetAnnotations.on(method);
            if (onMethod.declareService() || onMethod.prepareRequest()) {
                return true;
            }
        }
        return false;
    }

    /** The ways into one class. */
    private final class Reach {

        private final TypeHierarchy hierarchy;
        private final List<HandlerChain> handlers;
        private final Set<EndpointKind> ofType;
        private final Map<Subject, ReachedService> services = new LinkedHashMap<>();

        Reach(TypeHierarchy hierarchy) {
            this.hierarchy = hierarchy;
            this.handlers = HandlerChain.all(hierarchy);
            this.ofType = kinds.ofType(hierarchy);
            for (HandlerChain handler : handlers) {
                if (!ofMethod(handler).isEmpty()) {
                    // @Controller on the class does not count where its handlers tell more.
                    ofType.remove(EndpointKind.SPRING_MVC);
                }
            }
        }

        List<ReachedService> services() {
            Optional<KuzetAnnotations> nearest = nearest();
            if (nearest.isPresent()) {
                add(nearest.get(), Set.of());
            }
            for (HandlerChain handler : handlers) {
                Optional<KuzetAnnotations> own = speaking(endpoints.role(handler));
                Optional<KuzetAnnotations> by = own.isPresent() ? own : nearest;
                if (by.isPresent()) {
                    add(by.get(), ofMethod(handler));
                }
            }
            return List.copyOf(services.values());
        }

        /** The first statement on a type, where it declares a service. */
        private Optional<KuzetAnnotations> nearest() {
            for (TypeView type : hierarchy.types()) {
                List<KuzetAnnotations> statements = new ArrayList<>(List.of(KuzetAnnotations.on(type)));
                statements.addAll(answered.of(type));
                for (KuzetAnnotations statement : statements) {
                    if (statement.saySomething()) {
                        return statement.declareService() ? Optional.of(statement) : Optional.empty();
                    }
                }
            }
            return Optional.empty();
        }

        private void add(KuzetAnnotations by, Set<EndpointKind> ofHandler) {
            // Of what another type answers, that type's code calls the guard.
            boolean isCalledElsewhere =
                    by.callGuard() && by.answerForOthers() && !hierarchy.types().contains(by.type());
            if ((by.declareService() || by.prepareRequest()) && !isCalledElsewhere) {
                Subject declaring = Subjects.of(by);
                ReachedService known = services.get(declaring);
                ReachedService reached = known == null ? reached(by, declaring) : known;
                services.put(declaring, reached);
                reached.kinds().addAll(ofHandler);
            }
        }

        private ReachedService reached(KuzetAnnotations by, Subject declaring) {
            TypeView type = hierarchy.bottom();
            Subject through = Subjects.of(type);
            boolean ofMethod = by.method().isPresent();
            return new ReachedService(
                    through,
                    ofMethod ? declaring : through,
                    by.declareService() ? Optional.of(declaring) : Optional.empty(),
                    by.code(),
                    by.callGuard(),
                    !ofMethod && type.kind() == Kind.INTERFACE,
                    !type.isAbstract(),
                    EnumSet.copyOf(ofType));
        }

        private Set<EndpointKind> ofMethod(HandlerChain handler) {
            Set<EndpointKind> found = EnumSet.noneOf(EndpointKind.class);
            for (MethodView method : handler.methods()) {
                found.addAll(kinds.ofMethod(method));
            }
            return found;
        }
    }

    /** Empty where nothing is stated, or where the service is unknown. */
    private static Optional<KuzetAnnotations> speaking(DeclaredRole role) {
        return role.service()
                .or(() -> role.said().stream()
                        .findFirst()
                        .filter(by -> !by.prepareRequest() || !by.code().isEmpty()));
    }
}
