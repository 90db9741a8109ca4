package kz.kuzet.grpc;

import io.grpc.BindableService;
import io.grpc.ServerBuilder;
import io.grpc.ServerServiceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.AdapterSettings;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * Adds services to a gRPC server with their guards before them.
 *
 * <pre>{@code
 * Server server = GrpcGuards.guard(
 *                 Grpc.newServerBuilderForPort(8443, credentials),
 *                 new PortalEvidence(),
 *                 new CriminalRecordService(),
 *                 new LandPlotService())
 *         .build()
 *         .start();
 * }</pre>
 *
 * <p>A method of a {@link kz.kuzet.PublicService} is called only if the guard of the service grants the call, a method with
 * {@link kz.kuzet.PreparesRequest} only if somebody has logged in. A method with {@link kz.kuzet.NotPublicService} is called as
 * before. Any other method of the application stops the start, with one message that names them all (para 6 of the Rules). A
 * guard to which no method leads stops it too, unless the code calls its guard itself ({@link kz.kuzet.CallsGuard}) or {@link
 * #NOT_OFFERED} names the service. Services that gRPC brings (health, reflection, statistics) are left alone.
 *
 * <p>The class of the given object decides, not a generated class above it. Where that class is hidden, by a proxy or a lambda,
 * and where no method of it certainly answers a call, the role is in doubt. The object is bound here. A service that was added
 * to the server in another way, also under the same name, is refused at each call.
 *
 * <p>Guards stand behind all interceptors of the server, so the evidence source sees what these have put into the {@link
 * io.grpc.Context}. {@link ProblemMetadata} tells how a refused call ends.
 *
 * <p>Where a call has to be confirmed, its messages are kept until the client has half-closed, up to {@link #MAX_REQUEST_SIZE}
 * bytes, and only then the method is called; it gets its messages when it asks for them. Whoever has not logged in is challenged
 * before a message is read. A method that streams in both directions cannot be confirmed, because there is no whole request
 * before its first answer: it stops the start where its service asks for a confirmation over any channel.
 */
public final class GrpcGuards {

    /**
     * Setting for methods that are not classified and for guards that nothing asks: {@code stop} (the default) stops the start,
     * {@code refuse} refuses calls of such methods with {@code PERMISSION_DENIED}, and warns.
     */
    public static final String UNCLASSIFIED = AdapterSettings.UNCLASSIFIED;

    /**
     * Setting that names the packages of the application, separated by commas. Services of other packages about which nothing is
     * stated are left alone. By default every service is the application's own, except those that gRPC brings.
     */
    public static final String PACKAGES = AdapterSettings.PACKAGES;

    /**
     * Setting that names services that the application contains but does not offer here: codes, classes and packages, separated
     * by commas, or a collection of them. Where it has several servers, each names the services of the others.
     */
    public static final String NOT_OFFERED = AdapterSettings.NOT_OFFERED;

    /**
     * Setting: what becomes of methods that the build lists as not classified yet, {@code serve} (the default) or {@code refuse}. They do
     * not stop the start.
     */
    public static final String BASELINE = AdapterSettings.BASELINE;

    /**
     * Setting for the number of bytes of messages that are kept until the guard has decided: one MiB by default. More end the
     * call with {@code RESOURCE_EXHAUSTED}. gRPC itself accepts no message of more than four MiB unless it is told to.
     */
    public static final String MAX_REQUEST_SIZE = AdapterSettings.MAX_REQUEST_SIZE;

    private final AdapterSettings settings;
    private final ClassLoader loader;
    private final BoundServices services;

    /**
     * @param loader sees the classes of the application
     * @param audience the listeners of the application; null where that is not known
     */
    GrpcGuards(
            EvidenceSource source,
            AdapterSettings settings,
            ServiceGuards guards,
            ClassLoader loader,
            @Nullable DecisionAudience audience) {
        this.settings = settings;
        this.loader = loader;
        HandlerRoles handlers = new HandlerRoles(guards, settings.baseline());
        services = new BoundServices(handlers, new ServiceRoles(handlers, settings, audience), source);
    }

    /**
     * Adds services with their guards to a server.
     *
     * @param server the server, to which no other services of the application are added; it is guarded once
     * @param source tells what recipients have shown
     * @param services all services of the server
     * @param <B> the type of the server's builder
     * @return the server
     * @throws IllegalStateException if the server must not start; the message says why
     */
    public static <B extends ServerBuilder<?>> B guard(B server, EvidenceSource source, BindableService... services) {
        return guard(server, source, Map.of(), services);
    }

    /**
     * Adds services with their guards to a server.
     *
     * @param server the server, to which no other services of the application are added; it is guarded once
     * @param source tells what recipients have shown
     * @param settings values of the settings of this class
     * @param services all services of the server
     * @param <B> the type of the server's builder
     * @return the server
     * @throws IllegalArgumentException if a setting is unknown or malformed
     * @throws IllegalStateException if the server must not start; the message says why
     */
    public static <B extends ServerBuilder<?>> B guard(
            B server, EvidenceSource source, Map<String, ?> settings, BindableService... services) {
        Objects.requireNonNull(source, "source");
        AdapterSettings.checkNames(settings.keySet());
        ClassLoader loader = loader();
        GrpcGuards guards =
                new GrpcGuards(source, AdapterSettings.of(settings::get), ServiceGuards.find(loader), loader, null);
        List<ServerServiceDefinition> bound = new ArrayList<>();
        for (BindableService service : services) {
            bound.add(guards.services().bind(service, service.getClass()));
        }
        guards.check();
        bound.forEach(server::addService);
        server.intercept(guards.services().doorkeeper());
        return server;
    }

    /** The class loader of the application: in a container its classes are not visible from ours. */
    private static ClassLoader loader() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? GrpcGuards.class.getClassLoader() : ofThread;
    }

    /** The services that are bound with their guards. */
    BoundServices services() {
        return services;
    }

    /** Stops the start, or warns, where a method is not classified or nothing asks a guard. */
    void check() {
        List<String> empty = services.emptyPackages(loader);
        if (!empty.isEmpty()) {
            throw stop("a setting is wrong." + listed(empty));
        }
        List<String> unclassified = services.unclassified();
        List<String> closed = services.closedDoors(loader);
        if (unclassified.isEmpty() && closed.isEmpty()) {
            return;
        }
        String what = message(unclassified, closed);
        if (settings.stopsAtUnclassified()) {
            throw stop(what + "\n" + UNCLASSIFIED + "=refuse lets it start, refuses calls of such methods, and leaves"
                    + " guards without a method unasked.");
        }
        Warnings.log("Kuzet lets this gRPC server start all the same: " + what);
    }

    private static String message(List<String> unclassified, List<String> closed) {
        String ofMethods =
                (unclassified.size() == 1 ? "a method of a service is" : unclassified.size() + " methods are")
                        + " not classified (Rules: para 6)." + listed(unclassified)
                        + "\nServices of other libraries are left alone where " + PACKAGES
                        + " names the packages of the application.";
        String ofGuards =
                (closed.size() == 1 ? "the guard of a service is" : "the guards of " + closed.size() + " services are")
                        + " asked by nothing." + listed(closed);
        if (closed.isEmpty()) {
            return ofMethods;
        }
        return unclassified.isEmpty() ? ofGuards : ofMethods + "\nBesides, " + ofGuards;
    }

    private static String listed(List<String> objections) {
        return objections.stream().map(objection -> "\n - " + objection).collect(Collectors.joining());
    }

    static IllegalStateException stop(String why) {
        return new IllegalStateException("Kuzet does not let this gRPC server start: " + why);
    }
}
