package kz.kuzet.command.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.command.classfile.FilterGuard;
import kz.kuzet.endpoint.EndpointKind.Adapter;

/** Determines which servers serve an application that was given with its libraries, as far as its classes tell. */
final class Servers {

    /** A class of Kuzet's jar. If the application lacks it, nothing asks a guard. */
    private static final String ANNOTATION = "kz.kuzet.PublicService";

    static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";
    private static final String SPRING_MVC = "org.springframework.web.servlet.DispatcherServlet";
    private static final String WEBFLUX = "org.springframework.web.reactive.DispatcherHandler";
    /** It executes the requests of Spring for GraphQL, over whatever transport they come. */
    private static final String GRAPHQL = "org.springframework.graphql.execution.DefaultExecutionGraphQlService";

    /** It calls the handlers of messages that arrive over WebSocket. RSocket does without it. */
    private static final String SPRING_STOMP =
            "org.springframework.web.socket.messaging.WebSocketAnnotationMethodMessageHandler";

    private static final String DATA_REST =
            "org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration";
    /** Servers of Jakarta REST that find the adapter by themselves. */
    static final String JERSEY = "org.glassfish.jersey.server.ApplicationHandler";

    static final String RESTEASY = "org.jboss.resteasy.core.SynchronousDispatcher";
    /** Quarkus contains parts of RESTEasy, and looks for the adapter when it packs an application. */
    static final String QUARKUS = "io.quarkus.runtime.Quarkus";

    /** Quarkus generates it where it has found the adapter, which then does not start unless each guard is asked. */
    private static final String FOUND_BY_QUARKUS = "kz.kuzet.jakarta.QuarkusDeployment_Bean";

    static final String CXF = "org.apache.cxf.jaxrs.JAXRSServerFactoryBean";
    private static final String CXF_WEB_SERVICES = "org.apache.cxf.jaxws.JaxWsServerFactoryBean";
    /** The reference implementation of web services, which finds no adapter. */
    private static final String METRO = "com.sun.xml.ws.transport.http.servlet.WSServlet";

    /** The server of grpc-java, whatever it stands on. */
    private static final String GRPC = "io.grpc.internal.ServerImpl";

    /** Code calls it to put guards before services, unless Spring gRPC binds them. */
    static final String GRPC_GUARDS = "kz.kuzet.grpc.GrpcGuards";

    static final String SPRING_GRPC = "org.springframework.grpc.server.service.GrpcServiceConfigurer";

    /** It binds services by itself, without their guards. */
    private static final String GRPC_STARTER = "net.devh.boot.grpc.server.serverfactory.GrpcServerFactory";

    private static final String WEB_INF = "WEB-INF";

    /** Whether an adapter asks guards before its endpoints. */
    enum Answer {
        ASKED,
        NOT_ASKED,
        /** The deployment descriptor leaves the jar of the adapter out. */
        LEFT_OUT,
        /** The application holds the adapter, and Spring without Boot is not told so. */
        NOT_IMPORTED,
        /** The application holds the adapter, and the list in which the server looks for it does not name it. */
        NOT_LISTED,
        /** It depends on the server to which the WAR is deployed. */
        BY_THE_SERVER_OUTSIDE,
        /** Only a part of an application was given. */
        NOT_KNOWN
    }

    /** They make filters that put guards before functional endpoints. */
    private static final String MVC_FILTERS = "kz.kuzet.spring.GuardFilters";

    private static final String WEBFLUX_FILTERS = "kz.kuzet.spring.webflux.ReactiveGuardFilters";

    private final Set<String> classes = new HashSet<>();
    private final Set<FilterGuard> filterGuards = new HashSet<>();
    private final boolean packed;
    private final boolean war;
    private final boolean grpcGuardsAreCalled;
    private final AdapterDiscovery discovery;

    Servers(List<ScannedModule> modules) {
        for (ScannedModule module : modules) {
            for (ClassFileType type : module.classes()) {
                classes.add(type.name());
                filterGuards.addAll(type.filterGuards());
            }
        }
        packed = holds(ANNOTATION) || modules.stream().anyMatch(ScannedModule::library);
        grpcGuardsAreCalled = modules.stream()
                .flatMap(module -> module.classes().stream())
                .anyMatch(type -> !type.name().equals(GRPC_GUARDS) && type.hasGuardsPutBy(GRPC_GUARDS));
        discovery = new AdapterDiscovery(modules, this::holds);
        war = modules.stream().map(ScannedModule::place).anyMatch(Servers::isInWar);
    }

    /** Whether the application was given with its libraries. */
    boolean packed() {
        return packed;
    }

    Answer answer(Adapter adapter) {
        Optional<Boolean> asked = switch (adapter) {
            case SPRING_MVC -> Optional.of((holds(SPRING_MVC) || holds(WEBFLUX)) && holds(adapter.marker()));
            case SPRING_GRAPHQL -> Optional.of(holds(GRAPHQL) && holds(adapter.marker()));
            case SPRING_STOMP -> Optional.of(holds(SPRING_MVC) && holds(SPRING_STOMP) && holds(adapter.marker()));
            case SPRING_DATA_REST -> Optional.of(holds(DATA_REST) && holds(SPRING_MVC) && holds(adapter.marker()));
            case JAKARTA_REST -> serverOfJakartaRest().map(asking -> asking && holds(adapter.marker()));
            case GRPC -> Optional.of(servicesOfGrpcAreGuarded());
            case SERVLET -> Optional.of(servletsAreGuarded());
            case WEB_SERVICE -> serverOfWebServices().map(asking -> asking && holds(adapter.marker()));
        };
        if (asked.isEmpty() && war) {
            return Answer.BY_THE_SERVER_OUTSIDE;
        }
        if (!packed) {
            return Answer.NOT_KNOWN;
        }
        if (!asked.orElse(false)) {
            return Answer.NOT_ASKED;
        }
        if (discovery.lostList(adapter).isPresent()) {
            return Answer.NOT_LISTED;
        }
        if (!discovery.isImported(adapter)) {
            return Answer.NOT_IMPORTED;
        }
        return discovery.isLeftOut(adapter) ? Answer.LEFT_OUT : Answer.ASKED;
    }

    /** The list in which a server looks for an adapter, where it does not name it. */
    Optional<DiscoveryList> lostList(Adapter adapter) {
        return discovery.lostList(adapter);
    }

    /** Whether the code names a guard in a filter of functional endpoints, on a server before which the adapter stands. */
    boolean askBeforeFunctions(String guard) {
        return holds(Adapter.SPRING_MVC.marker())
                && ((holds(SPRING_MVC) && filterGuards.contains(new FilterGuard(MVC_FILTERS, guard)))
                        || (holds(WEBFLUX) && filterGuards.contains(new FilterGuard(WEBFLUX_FILTERS, guard))));
    }

    /**
     * Whether a servlet container finds the adapter. Those that Spring Boot starts look for no initializers, so there the adapter
     * for Spring has to register it. For the servlets of Quarkus there is no adapter.
     */
    private boolean servletsAreGuarded() {
        return holds(Adapter.SERVLET.marker())
                && !holds(QUARKUS)
                && (!holds(SPRING_BOOT) || holds(Adapter.SPRING_MVC.marker()));
    }

    /** Whether the application puts guards before its services, or Spring gRPC does. */
    private boolean servicesOfGrpcAreGuarded() {
        return holds(GRPC)
                && holds(Adapter.GRPC.marker())
                && (grpcGuardsAreCalled || holds(SPRING_GRPC))
                && !holds(QUARKUS)
                && !holds(GRPC_STARTER);
    }

    /** Whether the server of Jakarta REST finds the adapter; empty where there is no server. */
    private Optional<Boolean> serverOfJakartaRest() {
        if (holds(QUARKUS)) {
            return Optional.of(holds(FOUND_BY_QUARKUS));
        }
        return holds(JERSEY) || holds(RESTEASY) || holds(CXF) ? Optional.of(true) : Optional.empty();
    }

    /** Whether the server of web services finds the adapter; empty where there is none. */
    private Optional<Boolean> serverOfWebServices() {
        if (holds(QUARKUS) || holds(METRO)) {
            return Optional.of(false);
        }
        return holds(CXF_WEB_SERVICES) ? Optional.of(true) : Optional.empty();
    }

    private boolean holds(String name) {
        return classes.contains(name);
    }

    private static boolean isInWar(FilePlace place) {
        return place.inner().stream().anyMatch(inner -> inner.startsWith(WEB_INF + "/"))
                || StreamSupport.stream(place.file().spliterator(), false).anyMatch(part -> part.endsWith(WEB_INF));
    }
}
