package kz.kuzet.grpc;

import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerInterceptor;
import io.grpc.ServerMethodDefinition;
import io.grpc.ServerServiceDefinition;
import io.grpc.ServiceDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.guard.handler.EmptyPackages;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.handler.HandlerRoles;

/** The services of a server that are bound with their guards, and the account of the guards. */
final class BoundServices {

    private record Bound(
            BindableService service,
            ServerServiceDefinition definition,
            Class<?> called,
            List<MethodDescriptor<?, ?>> methods) {}

    private final HandlerRoles handlers;
    private final ServiceRoles roles;
    private final EvidenceSource source;
    private final Map<String, Bound> byName = new LinkedHashMap<>();

    /** Descriptors are the same only where they are one object. */
    private final Set<MethodDescriptor<?, ?>> guarded = ConcurrentHashMap.newKeySet();

    BoundServices(HandlerRoles handlers, ServiceRoles roles, EvidenceSource source) {
        this.handlers = handlers;
        this.roles = roles;
        this.source = source;
    }

    /**
     * Binds a service with its guards; the same service once.
     *
     * @param called the class of the object that is called
     * @throws IllegalStateException if another service of this name is bound
     */
    ServerServiceDefinition bind(BindableService service, Class<?> called) {
        ServerServiceDefinition original = service.bindService();
        String name = original.getServiceDescriptor().getName();
        Bound known = byName.get(name);
        if (known != null && known.service() == service) {
            return known.definition();
        }
        if (known != null) {
            throw GrpcGuards.stop("the service " + name + " is answered by "
                    + known.called().getName() + " and by " + called.getName() + ". Leave one of them.");
        }
        Bound bound = bound(service, original, called);
        byName.put(name, bound);
        guarded.addAll(bound.methods());
        return bound.definition();
    }

    private Bound bound(BindableService service, ServerServiceDefinition original, Class<?> called) {
        ServiceDescriptor told = original.getServiceDescriptor();
        ServiceDescriptor.Builder descriptor =
                ServiceDescriptor.newBuilder(told.getName()).setSchemaDescriptor(told.getSchemaDescriptor());
        List<ServerMethodDefinition<?, ?>> definitions = new ArrayList<>();
        List<MethodDescriptor<?, ?>> methods = new ArrayList<>();
        for (ServerMethodDefinition<?, ?> method : original.getMethods()) {
            ServerMethodDefinition<?, ?> definition = guarded(method, called);
            definitions.add(definition);
            methods.add(definition.getMethodDescriptor());
            descriptor.addMethod(definition.getMethodDescriptor());
        }
        ServerServiceDefinition.Builder definition = ServerServiceDefinition.builder(descriptor.build());
        definitions.forEach(definition::addMethod);
        return new Bound(service, definition.build(), called, List.copyOf(methods));
    }

    private <Q, A> ServerMethodDefinition<Q, A> guarded(ServerMethodDefinition<Q, A> method, Class<?> called) {
        return new GuardedMethod<>(method, called, roles).guarded(method, source);
    }

    /** Refuses whatever is added to the server beside these services. */
    ServerInterceptor doorkeeper() {
        return new Doorkeeper(guarded);
    }

    /** What is wrong with the packages that the settings name. */
    List<String> emptyPackages(ClassLoader loader) {
        Set<String> names =
                byName.values().stream().map(bound -> bound.called().getName()).collect(Collectors.toSet());
        return EmptyPackages.objections(roles.settings().packages(), names, handlers.guards(), loader);
    }

    /** Tells whether a guard stands before any method. */
    boolean haveGuards() {
        return byName.values().stream()
                .anyMatch(service -> service.methods().stream()
                        .flatMap(method -> roles.handler(service.called(), method).stream())
                        .anyMatch(handler ->
                                handlers.guardOf(service.called(), handler).isPresent()));
    }

    /** What is wrong with the methods of the services, sorted. */
    List<String> unclassified() {
        Set<String> objections = new TreeSet<>();
        for (Bound service : byName.values()) {
            for (MethodDescriptor<?, ?> method : service.methods()) {
                roles.objection(service.called(), method).ifPresent(objections::add);
            }
        }
        return List.copyOf(objections);
    }

    /** The guards that nothing would ask. Each other adapter that is there keeps an account of its own. */
    List<String> closedDoors(ClassLoader loader) {
        GuardDoors doors = new GuardDoors(handlers, roles.settings().notOffered(), loader);
        doors.serve(EndpointKind.GRPC);
        for (EndpointKind kind : EndpointKind.values()) {
            if (kind != EndpointKind.GRPC
                    && kind.adapter()
                            .filter(adapter -> isPresent(adapter, loader))
                            .isPresent()) {
                doors.leave(kind);
            }
        }
        for (Bound service : byName.values()) {
            doors.present(service.called());
            for (MethodDescriptor<?, ?> method : service.methods()) {
                roles.handler(service.called(), method).ifPresent(handler -> doors.open(service.called(), handler));
            }
        }
        return doors.objections(GuardDoors.Count.ALL);
    }

    private static boolean isPresent(Adapter adapter, ClassLoader loader) {
        try {
            Class.forName(adapter.marker(), false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
