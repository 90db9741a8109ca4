package kz.kuzet.jakarta.container;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.handler.HandlerRoles.AskedGuard;
import kz.kuzet.jakarta.setup.CalledTypes;
import kz.kuzet.jakarta.setup.GuardSettings;

/**
 * Finds the roles of servlets. A request may pass several methods of a servlet: {@code service}, if the class overrides it, and
 * the one for the HTTP method. The one that asks for most counts; two different guards are a doubt.
 */
final class ServletRoles {

    private final HandlerRoles roles;
    private final GuardSettings settings;
    private final Map<Class<?>, ServletMethods> methods = new ConcurrentHashMap<>();

    ServletRoles(HandlerRoles roles, GuardSettings settings) {
        this.roles = roles;
        this.settings = settings;
    }

    /** Tells whether nothing stands before a servlet: it is not the application's, and nobody said anything of it. */
    boolean leaveAlone(ServletClass servlet) {
        return servlet.type() == null
                ? !servlet.name().isEmpty() && !settings.isOfApplication(servlet.name())
                : leaveAlone(servlet.type());
    }

    private boolean leaveAlone(Class<?> servlet) {
        Class<?> written = CalledTypes.asWritten(servlet);
        return !settings.isOfApplication(servlet)
                && handlers(written).noneMatch(handler -> roles.isMentioned(written, handler));
    }

    /** Finds the role of a servlet for requests with an HTTP method. */
    HandlerRole of(Class<?> servlet, String httpMethod) {
        if (leaveAlone(servlet)) {
            return HandlerRoles.NOT_OF_APPLICATION;
        }
        Class<?> written = CalledTypes.asWritten(servlet);
        if (CalledTypes.isOpaque(written)) {
            return new HandlerRole.Unclassified(hidden(written));
        }
        List<Method> called = methods(written).calledFor(httpMethod);
        if (called.isEmpty()) {
            return new HandlerRole.NoService("answered by the Servlet API alone");
        }
        Optional<String> conflict = conflict(written, called);
        return conflict.isPresent()
                ? new HandlerRole.Unclassified(conflict.get())
                : strictest(
                        called.stream().map(method -> roles.of(written, method)).toList());
    }

    private static HandlerRole strictest(List<HandlerRole> all) {
        Stream<HandlerRole> called = Stream.of(
                        HandlerRole.Sends.class,
                        HandlerRole.Prepares.class,
                        HandlerRole.CallsItsGuard.class,
                        HandlerRole.NotYetClassified.class,
                        HandlerRole.NoService.class)
                .flatMap(kind -> all.stream().filter(kind::isInstance));
        return Stream.concat(all.stream().filter(HandlerRole::isRefused), called)
                .findFirst()
                .orElseThrow();
    }

    /** What is wrong with a servlet, at the start. Listed guards are not loaded for it. */
    Set<String> objections(Class<?> servlet) {
        Set<String> objections = new TreeSet<>();
        if (leaveAlone(servlet)) {
            return objections;
        }
        Class<?> written = CalledTypes.asWritten(servlet);
        if (CalledTypes.isOpaque(written)) {
            objections.add(hidden(written));
            return objections;
        }
        handlers(written)
                .flatMap(handler -> roles.doubt(written, handler).stream())
                .forEach(objections::add);
        for (String httpMethod : ServletMethods.httpMethods()) {
            conflict(written, methods(written).calledFor(httpMethod)).ifPresent(objections::add);
        }
        return objections;
    }

    private Optional<String> conflict(Class<?> written, List<Method> called) {
        List<AskedGuard> guards = called.stream()
                .flatMap(method -> roles.guardOf(written, method).stream())
                .toList();
        List<String> codes = guards.stream().map(AskedGuard::code).distinct().toList();
        return codes.size() < 2
                ? Optional.empty()
                : Optional.of(written.getName() + " passes one request to "
                        + called.stream().map(Method::getName).collect(Collectors.joining(" and "))
                        + ", which belong to different services: " + String.join(", ", codes)
                        + ". Write @PublicService on the method that provides the service alone, and"
                        + " @NotPublicService(reason = \"…\") on the other.");
    }

    private static String hidden(Class<?> opaque) {
        return "The servlet of class " + opaque.getName()
                + " is a proxy, and it cannot be seen which class stands behind"
                + " it and what holds for that. Register the class itself.";
    }

    /** The methods that answer; the servlet as a whole where it declares none. */
    Stream<Method> handlers(Class<?> written) {
        List<Method> all = new ArrayList<>(methods(written).all());
        return all.isEmpty() ? Stream.of(ServletMethods.SERVICE) : all.stream();
    }

    HandlerRoles roles() {
        return roles;
    }

    private ServletMethods methods(Class<?> written) {
        return Objects.requireNonNull(methods.computeIfAbsent(written, ServletMethods::new));
    }
}
