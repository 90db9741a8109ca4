package kz.kuzet.jakarta;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.Warnings;
import kz.kuzet.jakarta.container.OtherAdapters;
import kz.kuzet.jakarta.setup.GuardSettings;
import kz.kuzet.jakarta.setup.ListedSource;
import kz.kuzet.jakarta.setup.SharedAccount;
import kz.kuzet.jakarta.setup.StartStop;
import kz.kuzet.jakarta.soap.EvidenceSource;
import org.apache.cxf.Bus;
import org.apache.cxf.configuration.ConfiguredBeanLocator;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxws.JAXWSMethodInvoker;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.service.invoker.FactoryInvoker;
import org.apache.cxf.service.invoker.Invoker;
import org.apache.cxf.service.invoker.MethodDispatcher;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.jspecify.annotations.Nullable;

/**
 * The web services on one bus of CXF. Each is a server of its own, made one after the other, so a guard may still get its door until
 * the first message arrives. Then the account is closed: where a guard has none, all messages are refused.
 */
final class CxfWebServices {

    private final Bus bus;
    private final ClassLoader loader;
    private final HandlerRoles handlers;
    private final Map<Server, CxfOperations> services = new LinkedHashMap<>();
    private final Set<Server> leftAlone = Collections.newSetFromMap(new WeakHashMap<>());
    private @Nullable Boolean complete;
    private volatile boolean knownToBeComplete;
    private @Nullable SharedAccount shared;

    CxfWebServices(Bus bus, ClassLoader loader) {
        this.bus = bus;
        this.loader = loader;
        this.handlers = new HandlerRoles(ServiceGuards.find(loader));
    }

    /**
     * Guards a server that has not been started yet.
     *
     * @param bean the object that is called; null where CXF makes objects
     * @param told the class that CXF says
     * @param account the account of guards that Spring keeps; null where it is kept here
     * @throws IllegalStateException if it must not be started; the message says why
     */
    synchronized void guard(Server server, @Nullable Object bean, Class<?> told, @Nullable SharedAccount account) {
        shared = account;
        Endpoint endpoint = server.getEndpoint();
        GuardSettings settings = settings(endpoint);
        Class<?> type = bean == null ? told : bean.getClass();
        List<Method> methods = methods(endpoint);
        if (!settings.isOfApplication(told)
                && methods.stream().noneMatch(method -> handlers.isMentioned(told, method))) {
            leftAlone.add(server);
            return;
        }
        HandlerRoles roles =
                new HandlerRoles(handlers.guards(), settings.properties().baseline());
        CxfOperations operations = new CxfOperations(new ResourceRoles(roles, settings), type, told, methods);
        Invoker invoker = endpoint.getService().getInvoker();
        if (invoker.getClass() != JAXWSMethodInvoker.class) {
            throw StartStop.because("the operations of " + told.getName() + " are called by "
                    + invoker.getClass().getName() + ", and it cannot be seen which objects that calls. Leave the"
                    + " invoker to Apache CXF.");
        }
        report(List.copyOf(operations.objections()), settings);
        services.put(server, operations);
        reopen();
        List<String> closed = account == null ? account(settings).objections(GuardDoors.Count.SO_FAR) : List.of();
        if (!closed.isEmpty()) {
            services.remove(server);
            throw StartStop.because(StartStop.messageOfDoors(closed));
        }
        EvidenceSource source = source(endpoint).orElseGet(() -> {
            if (operations.areGuarded()) {
                throw StartStop.because("nothing says what a recipient has shown. Implement "
                        + EvidenceSource.class.getName()
                        + ", and make it a bean, or set it as the property of this name"
                        + " of the bus, or list it in META-INF/services/" + EvidenceSource.class.getName() + ".");
            }
            return request -> {
                throw new IllegalStateException("no operation had a guard when the server was created");
            };
        });
        endpoint.getInInterceptors().add(new CxfMessageFilter(this, operations, source, settings.maxRequestSize()));
        if (endpoint.getBinding().getBindingInfo().getOperations().stream()
                .anyMatch(operation -> operation.getOperationInfo().isOneWay())) {
            endpoint.getInInterceptors().add(new CxfOneWayFilter(operations));
        }
        endpoint.getService().setInvoker(new CxfOperationInvoker((FactoryInvoker) invoker, operations));
    }

    private static void report(List<String> objections, GuardSettings settings) {
        if (objections.isEmpty()) {
            return;
        }
        String message = (objections.size() == 1 ? "an operation is" : objections.size() + " operations are")
                + " not classified (Rules: para 6)." + StartStop.listed(objections);
        if (settings.stopsAtUnclassified()) {
            throw StartStop.because(message + "\n" + GuardFeature.UNCLASSIFIED
                    + "=refuse lets it start and refuses messages to these operations.");
        }
        Warnings.log("Messages are refused: " + message);
    }

    /** Tells whether a message has arrived since the last server was made, and was let through. */
    boolean isKnownToBeComplete() {
        return knownToBeComplete;
    }

    private void reopen() {
        complete = null;
        knownToBeComplete = false;
    }

    /** Tells whether every guard has its door, when the first message arrives. */
    synchronized boolean isComplete() {
        if (shared != null) {
            return shared.isOpen();
        }
        if (complete == null) {
            List<String> closed = services.keySet().stream()
                    .findFirst()
                    .map(server -> account(settings(server.getEndpoint())).objections(GuardDoors.Count.ALL))
                    .orElse(List.of());
            if (!closed.isEmpty()) {
                Warnings.log("All messages to web services are refused: " + StartStop.messageOfDoors(closed));
            }
            complete = closed.isEmpty();
            knownToBeComplete = closed.isEmpty();
        }
        return complete;
    }

    /** Tells whether a server may be started: its operations are guarded, or nobody said anything of them. */
    synchronized boolean areGuarded(Server server) {
        return leftAlone.contains(server)
                || server.getEndpoint().getService().getInvoker() instanceof CxfOperationInvoker;
    }

    synchronized void forget(Server server) {
        if (services.remove(server) != null) {
            reopen();
        }
    }

    synchronized boolean areThere() {
        return !services.isEmpty();
    }

    synchronized void openIn(GuardDoors doors) {
        services.values().forEach(operations -> operations.openIn(doors));
    }

    private GuardDoors account(GuardSettings settings) {
        GuardDoors doors = new GuardDoors(handlers, settings.notOffered(), loader);
        doors.serve(EndpointKind.WEB_SERVICE);
        OtherAdapters.kinds(loader, EndpointKind.WEB_SERVICE).forEach(doors::leave);
        openIn(doors);
        return doors;
    }

    private GuardSettings settings(Endpoint endpoint) {
        return new CxfProperties(endpoint, bus, shared).settings();
    }

    private Optional<EvidenceSource> source(Endpoint endpoint) {
        if (new CxfProperties(endpoint, bus, null).get(EvidenceSource.class.getName()) instanceof EvidenceSource set) {
            return Optional.of(set);
        }
        ConfiguredBeanLocator beans = bus.getExtension(ConfiguredBeanLocator.class);
        List<EvidenceSource> found =
                beans == null ? List.of() : new ArrayList<>(beans.getBeansOfType(EvidenceSource.class));
        if (found.size() > 1) {
            throw new IllegalStateException("Kuzet needs one evidence source, but there are several beans: "
                    + found.stream().map(source -> source.getClass().getName()).toList() + ". Leave one.");
        }
        return found.isEmpty()
                ? ListedSource.only(ServiceLoader.load(EvidenceSource.class, loader))
                : Optional.of(found.get(0));
    }

    /** The names of the classes in which the operations of a server are. */
    static String classes(Server server) {
        return methods(server.getEndpoint()).stream()
                .map(method -> method.getDeclaringClass().getName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The method of the operation that a message is for; null where it is not known. */
    static @Nullable Method method(Exchange exchange) {
        MethodDispatcher dispatcher = dispatcher(exchange.getEndpoint());
        BindingOperationInfo operation = exchange.getBindingOperationInfo();
        return dispatcher == null || operation == null ? null : dispatcher.getMethod(operation);
    }

    private static @Nullable MethodDispatcher dispatcher(Endpoint endpoint) {
        return (MethodDispatcher) endpoint.getService().get(MethodDispatcher.class.getName());
    }

    private static List<Method> methods(Endpoint endpoint) {
        MethodDispatcher dispatcher = dispatcher(endpoint);
        Set<Method> methods = new LinkedHashSet<>();
        for (BindingOperationInfo operation :
                endpoint.getBinding().getBindingInfo().getOperations()) {
            Method method = dispatcher == null ? null : dispatcher.getMethod(operation);
            if (method != null) {
                methods.add(method);
            }
        }
        return List.copyOf(methods);
    }
}
