package kz.kuzet.grpc;

import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.kuzet.CallsGuard;
import kz.kuzet.PublicService;
import kz.kuzet.endpoint.GrpcHandlers;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.handler.AdapterSettings;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.view.ReflectedMethod;
import kz.kuzet.view.ReflectedType;
import org.jspecify.annotations.Nullable;

/** Finds the roles of the methods of services, by the classes of the objects that are called. */
final class ServiceRoles {

    /** Packages of services that gRPC brings: health, reflection, statistics. */
    private static final List<String> OF_GRPC = List.of("io.grpc.protobuf.services", "io.grpc.services", "io.grpc.xds");

    private final HandlerRoles roles;
    private final AdapterSettings settings;
    private final @Nullable DecisionAudience audience;

    /** @param audience the listeners of the application; null where that is not known */
    ServiceRoles(HandlerRoles roles, AdapterSettings settings, @Nullable DecisionAudience audience) {
        this.roles = roles;
        this.settings = settings;
        this.audience = audience;
    }

    /** A method with its role, which is looked up now. */
    GuardedHandler handlerOf(Class<?> called, MethodDescriptor<?, ?> method) {
        return new GuardedHandler(name(called, method), of(called, method), audience);
    }

    AdapterSettings settings() {
        return settings;
    }

    /** Finds the role of a method: {@link Unclassified} wherever there is a doubt. */
    HandlerRole of(Class<?> called, MethodDescriptor<?, ?> method) {
        Optional<String> hidden = whyHidden(called, method);
        if (hidden.isPresent()) {
            return withoutMethod(called, hidden.get());
        }
        Method handler = handler(called, method).orElseThrow();
        HandlerRole role = roles.of(called, handler);
        if (role instanceof Unclassified && isLeftAlone(called)) {
            return HandlerRoles.NOT_OF_APPLICATION;
        }
        return role instanceof HandlerRole.Sends sends && isEndless(method, sends.guard())
                ? new Unclassified(whyEndless(called, method))
                : role;
    }

    /** What is wrong with a method. Only the guard of a stream in both directions is loaded for this. */
    Optional<String> objection(Class<?> called, MethodDescriptor<?, ?> method) {
        Optional<Method> handler = whyHidden(called, method).isPresent() ? Optional.empty() : handler(called, method);
        if (handler.isEmpty() || isBothWays(method)) {
            return of(called, method) instanceof Unclassified unclassified
                    ? Optional.of(unclassified.why())
                    : Optional.empty();
        }
        return isLeftAlone(called) ? Optional.empty() : roles.doubt(called, handler.get());
    }

    /** The Java method that is called; empty where there is none or several may be meant. */
    Optional<Method> handler(Class<?> called, MethodDescriptor<?, ?> method) {
        List<HandlerChain> found = GrpcHandlers.of(
                new TypeHierarchy(new ReflectedType(called)),
                Objects.requireNonNullElse(method.getBareMethodName(), ""),
                method.getType().clientSendsOneMessage());
        return found.size() == 1 ? Optional.of(((ReflectedMethod) found.get(0).called()).method()) : Optional.empty();
    }

    private Optional<String> whyHidden(Class<?> called, MethodDescriptor<?, ?> method) {
        if (isOpaque(called)) {
            return Optional.of(name(called, method) + " is called on a proxy or a lambda, and it cannot be seen which"
                    + " class stands behind it and what holds for that. Give the service itself.");
        }
        return handler(called, method).isPresent()
                ? Optional.empty()
                : Optional.of(name(called, method) + " cannot be judged, because no method of " + called.getName()
                        + " certainly answers it. Have one method answer it, with the name and the parameters that"
                        + " gRPC's code generator gives it.");
    }

    private HandlerRole withoutMethod(Class<?> called, String why) {
        if (isLeftAlone(called)) {
            return HandlerRoles.NOT_OF_APPLICATION;
        }
        return called.isAnnotationPresent(CallsGuard.class) && called.isAnnotationPresent(PublicService.class)
                ? new HandlerRole.CallsItsGuard(called.getName())
                : new Unclassified(why);
    }

    /** Tells whether it is not the application's own, and no annotation of Kuzet is on it or above it. */
    private boolean isLeftAlone(Class<?> called) {
        return !isOfApplication(called)
                && !roles.isAnsweredFor(called)
                && new TypeHierarchy(new ReflectedType(called))
                        .types().stream()
                                .noneMatch(type -> KuzetAnnotations.on(type).saySomething()
                                        || type.methods().stream()
                                                .anyMatch(method -> KuzetAnnotations.on(method)
                                                        .saySomething()));
    }

    /** Where the application does not name its packages, everything is its own except what gRPC brings. */
    private boolean isOfApplication(Class<?> type) {
        // What stands behind a proxy may be of any package.
        return (settings.packages().isEmpty() || isOpaque(type))
                ? !isIn(OF_GRPC, type)
                : isIn(settings.packages(), type);
    }

    private static boolean isIn(List<String> packages, Class<?> type) {
        return packages.stream().anyMatch(name -> type.getName().startsWith(name + "."));
    }

    /** Tells whether another object may answer in its place, whose class is not visible. */
    private static boolean isOpaque(Class<?> called) {
        return Proxy.isProxyClass(called)
                || called.isHidden()
                || called.isSynthetic()
                || called.getName().contains("$$");
    }

    /** There is no whole request before the first answer, so nobody could have confirmed it. */
    private static boolean isEndless(MethodDescriptor<?, ?> method, ServiceGuard guard) {
        return isBothWays(method) && guard.asksForConfirmation();
    }

    private static boolean isBothWays(MethodDescriptor<?, ?> method) {
        return method.getType() == MethodType.BIDI_STREAMING || method.getType() == MethodType.UNKNOWN;
    }

    private static String whyEndless(Class<?> called, MethodDescriptor<?, ?> method) {
        return name(called, method) + " streams in both directions, and its service asks for a confirmation: there is"
                + " no whole request before the first answer, which somebody could have confirmed. Have the client send"
                + " one message or a stream, and the server answer after it; or write @PreparesRequest on it where it"
                + " only forms the request.";
    }

    static String name(Class<?> called, MethodDescriptor<?, ?> method) {
        return method.getFullMethodName() + " of " + called.getName();
    }
}
