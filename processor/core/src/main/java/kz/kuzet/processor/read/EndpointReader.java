package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.DeclaredRole;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.GrpcHandlers;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.endpoint.RepositoryHandlers;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.model.StatedAnnotation;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.TypeView.Kind;
import kz.kuzet.view.TypeView.Nesting;
import kz.kuzet.view.Visibility;

/** Reads which types are endpoints, which handlers they have, and what is stated for these. */
final class EndpointReader {

    private final CarriedAnnotations carried;
    private final Set<String> namedAnnotations;
    private final Set<String> endpointAnnotations;
    private final Set<String> endpointMakingAnnotations;
    private final Set<String> mappings;
    private final Predicate<TypeView> judged;
    private final Map<String, Optional<String>> known = new HashMap<>();

    EndpointReader(CarriedAnnotations carried, Set<String> namedAnnotations, Predicate<TypeView> judged) {
        this.carried = carried;
        this.namedAnnotations = namedAnnotations;
        this.judged = judged;
        endpointAnnotations = with(namedAnnotations, Frameworks.ENDPOINT_ANNOTATIONS);
        endpointMakingAnnotations = with(namedAnnotations, Frameworks.ENDPOINT_MAKING_ANNOTATIONS);
        mappings = with(namedAnnotations, Frameworks.MAPPINGS);
    }

    private static Set<String> with(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Reads a type. An anonymous class is no endpoint: it carries no annotation, and compilers do not show it. */
    Optional<Endpoint> read(TypeHierarchy hierarchy) {
        TypeView type = hierarchy.bottom();
        if (type.kind() == Kind.ANNOTATION || type.nesting() == Nesting.ANONYMOUS) {
            return Optional.empty();
        }
        Optional<Endpoint> endpoint = Optional.empty();
        for (TypeView carrier : hierarchy.types()) {
            // Every type is looked at, because an unknown annotation on any of them has to be noticed.
            Optional<String> annotation = endpointAnnotation(carrier).or(() -> boundAs(type, carrier));
            if (endpoint.isEmpty() && annotation.isPresent()) {
                endpoint = Optional.of(new Endpoint(
                        Subjects.of(type),
                        annotation.get(),
                        origin(type, carrier),
                        isClassified(type),
                        handlers(hierarchy)));
            }
        }
        return endpoint.or(() -> unknown(hierarchy)
                .map(annotation -> new Endpoint(
                        Subjects.of(type), annotation, Endpoint.Origin.UNKNOWN, isClassified(type), List.of())));
    }

    /** An annotation of the type, of a type above it, or of its methods, that is not to be found. */
    private Optional<String> unknown(TypeHierarchy hierarchy) {
        return Stream.concat(
                        hierarchy.types().stream().map(TypeView::annotations),
                        hierarchy.bottom().methods().stream().map(MethodView::annotations))
                .flatMap(annotations -> carried.unknown(annotations).stream())
                .findFirst();
    }

    /** The role that the annotations of Kuzet give to a handler. */
    DeclaredRole role(HandlerChain handler) {
        return DeclaredRole.of(handler, method -> carried.has(method.annotations(), mappings));
    }

    private Endpoint.Origin origin(TypeView type, TypeView carrier) {
        if (carrier.name().equals(type.name())) {
            return Endpoint.Origin.ITSELF;
        }
        return isClassified(carrier) || judged.test(carrier)
                ? Endpoint.Origin.ACCOUNTED_SUPERTYPE
                : Endpoint.Origin.UNACCOUNTED_SUPERTYPE;
    }

    /** The annotation that makes the type itself an endpoint, as the source shows it. */
    private Optional<String> endpointAnnotation(TypeView type) {
        return known.computeIfAbsent(
                type.name(),
                name -> carried.find(served(type.annotations()), endpointAnnotations)
                        .or(() -> type.methods().stream()
                                .map(method -> carried.find(method.annotations(), endpointMakingAnnotations))
                                .flatMap(Optional::stream)
                                .findFirst())
                        .map(this::shown));
    }

    /** Leaves out the annotations of repositories that are not offered. */
    private static List<AnnotationView> served(List<AnnotationView> annotations) {
        return annotations.stream()
                .filter(annotation -> !annotation
                        .value(RepositoryHandlers.EXPORTED)
                        .filter(Boolean.FALSE::equals)
                        .isPresent())
                .toList();
    }

    /** An object of gRPC is bound by its type. Nothing is of exactly an abstract one, as the code generator writes it. */
    private static Optional<String> boundAs(TypeView type, TypeView carrier) {
        return !type.isAbstract() && Frameworks.GRPC_SUPERTYPES.contains(carrier.name())
                ? Optional.of(
                        carrier.sourceName().substring(carrier.sourceName().lastIndexOf('.') + 1))
                : Optional.empty();
    }

    private String shown(AnnotationView annotation) {
        String name = carried.sourceName(annotation);
        return "@" + name.substring(name.lastIndexOf('.') + 1);
    }

    private List<Handler> handlers(TypeHierarchy hierarchy) {
        List<Handler> handlers = new ArrayList<>();
        for (HandlerChain handler : HandlerChain.all(hierarchy)) {
            if (isHandler(handler)) {
                handlers.add(handler(handler));
            }
        }
        return handlers;
    }

    private Handler handler(HandlerChain handler) {
        MethodView called = handler.called();
        Handler.Origin origin = handlerOrigin(handler.endpoint(), called.declaringType());
        DeclaredRole role = role(handler);
        List<StatedAnnotation> said = role.said().stream()
                .map(by -> new StatedAnnotation(by.speaking(), Subjects.of(by)))
                .toList();
        return new Handler(origin, Subjects.of(called), doubt(role, handler.endpoint()), said);
    }

    /** The doubt about a handler. Which service an abstract type prepares is decided by its subtypes. */
    private static Optional<Doubt> doubt(DeclaredRole role, TypeView endpoint) {
        return role instanceof DeclaredRole.Doubtful doubtful
                        && !(doubtful.doubt() == Doubt.NOTHING_TO_PREPARE && endpoint.isAbstract())
                ? Optional.of(doubtful.doubt())
                : Optional.empty();
    }

    /** Tells whether a method of an endpoint answers requests. */
    boolean isHandler(HandlerChain handler) {
        MethodView called = handler.called();
        if (has(handler, Frameworks.HANDLER_ANNOTATIONS) || has(handler, namedAnnotations)) {
            return true;
        }
        if (handler.methods().stream()
                .anyMatch(method -> carried.unknown(method.annotations()).isPresent())) {
            return true;
        }
        return isReachable(called)
                && (isServletHandler(handler)
                        || isOperation(handler)
                        || isGrpcHandler(handler)
                        || isRepositoryHandler(handler));
    }

    /** The kinds that know a handler by its name or its parameters, and not by an annotation of its own. */
    Set<EndpointKind> kindsByName(HandlerChain handler) {
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        if (!isReachable(handler.called())) {
            return kinds;
        }
        if (isServletHandler(handler)) {
            kinds.add(EndpointKind.SERVLET);
        }
        for (EndpointKind kind : Frameworks.KINDS_OF_WEB_SERVICES) {
            if (handler.called().visibility() == Visibility.PUBLIC
                    && anyHas(handler.hierarchy(), kind.typeAnnotations())) {
                kinds.add(kind);
            }
        }
        if (isGrpcHandler(handler)) {
            kinds.add(EndpointKind.GRPC);
        }
        if (isRepositoryHandler(handler)) {
            kinds.add(EndpointKind.SPRING_DATA_REST);
        }
        return kinds;
    }

    private static boolean isReachable(MethodView called) {
        boolean visible = called.visibility() == Visibility.PUBLIC || called.visibility() == Visibility.PROTECTED;
        return visible
                && !called.isStatic()
                && !Frameworks.isOfPlatform(called.declaringType().sourceName());
    }

    private boolean isServletHandler(HandlerChain handler) {
        return Frameworks.isServletHandler(handler.called().name()) && anyHas(handler.hierarchy(), Frameworks.SERVLETS);
    }

    private boolean isGrpcHandler(HandlerChain handler) {
        return GrpcHandlers.isHandler(handler)
                && (anyHas(handler.hierarchy(), Frameworks.GRPC_SERVICES)
                        || handler.hierarchy().types().stream()
                                .anyMatch(level -> Frameworks.GRPC_SUPERTYPES.contains(level.name())));
    }

    private static boolean isRepositoryHandler(HandlerChain handler) {
        return RepositoryHandlers.isRepository(handler.hierarchy()) && RepositoryHandlers.isHandler(handler);
    }

    /** Every public method of a web service may be called, and of an endpoint that only {@code kuzet.endpoints} names. */
    private boolean isOperation(HandlerChain handler) {
        return handler.called().visibility() == Visibility.PUBLIC
                && (anyHas(handler.hierarchy(), Frameworks.WEB_SERVICES)
                        || anyHas(handler.hierarchy(), namedAnnotations));
    }

    private boolean anyHas(TypeHierarchy hierarchy, Set<String> wanted) {
        return hierarchy.types().stream().anyMatch(level -> carried.has(level.annotations(), wanted));
    }

    private boolean has(HandlerChain handler, Set<String> wanted) {
        return handler.methods().stream().anyMatch(method -> carried.has(method.annotations(), wanted));
    }

    private Handler.Origin handlerOrigin(TypeView type, TypeView declaring) {
        if (declaring.name().equals(type.name())) {
            return Handler.Origin.ENDPOINT;
        }
        boolean askedAboutThere =
                judged.test(declaring) && endpointAnnotation(declaring).isPresent();
        return askedAboutThere ? Handler.Origin.OTHER_ENDPOINT : Handler.Origin.SUPERTYPE;
    }

    private static boolean isClassified(TypeView type) {
        return KuzetAnnotations.on(type).saySomething();
    }
}
