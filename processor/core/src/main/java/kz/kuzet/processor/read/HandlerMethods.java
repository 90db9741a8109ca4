package kz.kuzet.processor.read;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.GrpcHandlers;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.RepositoryHandlers;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.Visibility;

/** Tells which methods of an endpoint answer requests: by their annotations, their names or their parameters. */
final class HandlerMethods {

    private static final Set<String> NOT_OF_WEB_SERVICES = new HashSet<>(Frameworks.HANDLER_ANNOTATIONS);

    static {
        NOT_OF_WEB_SERVICES.removeAll(EndpointKind.WEB_SERVICE.methodAnnotations());
    }

    private final CarriedAnnotations carried;
    private final WebServices webServices;
    private final Set<String> namedAnnotations;
    private final Set<String> mappings;

    /**
     * @param carried finds annotations on annotations
     * @param namedAnnotations the annotations that the option {@code kuzet.endpoints} names
     * @param types finds a type by its name
     */
    HandlerMethods(
            CarriedAnnotations carried, Set<String> namedAnnotations, Function<String, Optional<TypeView>> types) {
        this.carried = carried;
        this.namedAnnotations = namedAnnotations;
        this.webServices = new WebServices(carried, types);
        mappings = new HashSet<>(namedAnnotations);
        mappings.addAll(Frameworks.MAPPINGS);
    }

    /** Tells whether a method has a mapping of its own, for any kind of endpoint. */
    boolean isMapped(MethodView method) {
        return carried.has(method.annotations(), mappings);
    }

    /** Tells whether a method of an endpoint answers requests. */
    boolean isHandler(HandlerChain handler) {
        MethodView called = handler.called();
        Set<String> annotations = WebServices.isExcluded(called) ? NOT_OF_WEB_SERVICES : Frameworks.HANDLER_ANNOTATIONS;
        if (has(handler, annotations) || has(handler, namedAnnotations)) {
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
            if (isOperation(handler, kind)) {
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
        return Frameworks.KINDS_OF_WEB_SERVICES.stream().anyMatch(kind -> isOperation(handler, kind))
                || (handler.called().visibility() == Visibility.PUBLIC
                        && anyHas(handler.hierarchy(), namedAnnotations));
    }

    private boolean isOperation(HandlerChain handler, EndpointKind kind) {
        return handler.called().visibility() == Visibility.PUBLIC
                && anyHas(handler.hierarchy(), kind.typeAnnotations())
                && (kind != EndpointKind.WEB_SERVICE || webServices.isOperation(handler));
    }

    private boolean anyHas(TypeHierarchy hierarchy, Set<String> wanted) {
        return hierarchy.types().stream().anyMatch(level -> carried.has(level.annotations(), wanted));
    }

    private boolean has(HandlerChain handler, Set<String> wanted) {
        return handler.methods().stream().anyMatch(method -> carried.has(method.annotations(), wanted));
    }
}
