package kz.kuzet.command.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.endpoint.EndpointKind.Adapter;

/** Determines whether the servers of an application find the adapters that it holds: in lists, or because its code names them. */
final class AdapterDiscovery {

    /** An application may hand these to its framework itself. */
    private static final String SPRING_CONFIGURATION = "kz.kuzet.spring.KuzetGuards";

    private static final String SERVLET_INITIALIZER = "kz.kuzet.jakarta.servlet.GuardInitializer";
    private static final String REST_FEATURE = "kz.kuzet.jakarta.GuardFeature";

    private static final Set<Adapter> OF_SPRING =
            EnumSet.of(Adapter.SPRING_MVC, Adapter.SPRING_GRAPHQL, Adapter.SPRING_STOMP, Adapter.SPRING_DATA_REST);

    private final Set<String> named = new HashSet<>();
    private final Set<DiscoveryList> lists = EnumSet.noneOf(DiscoveryList.class);
    private final boolean servletAdapterIsLeftOut;
    private final Predicate<String> holds;

    /** @param holds tells whether the application holds a class */
    AdapterDiscovery(List<ScannedModule> modules, Predicate<String> holds) {
        this.holds = holds;
        for (ScannedModule module : modules) {
            lists.addAll(module.discovery());
            for (ClassFileType type : module.classes()) {
                named.addAll(type.namedAdapters());
            }
        }
        servletAdapterIsLeftOut =
                modules.stream().flatMap(module -> module.webXml().stream()).anyMatch(WebXml::leavesAdapterOut);
    }

    /** The list in which a server of the application looks for an adapter, where no file of that name names it. */
    Optional<DiscoveryList> lostList(Adapter adapter) {
        return searched(adapter).filter(list -> !lists.contains(list)).findFirst();
    }

    /** Tells whether Spring knows an adapter of it: Spring Boot looks for it, otherwise a configuration class imports it. */
    boolean isImported(Adapter adapter) {
        return !OF_SPRING.contains(adapter) || holds.test(Servers.SPRING_BOOT) || named.contains(SPRING_CONFIGURATION);
    }

    /** Tells whether a deployment descriptor leaves the jar of an adapter out. */
    boolean isLeftOut(Adapter adapter) {
        return adapter == Adapter.SERVLET && servletAdapterIsLeftOut && !named.contains(SERVLET_INITIALIZER);
    }

    /** Where the servers of the application look for an adapter. Quarkus finds it when it packs. */
    private Stream<DiscoveryList> searched(Adapter adapter) {
        return switch (adapter) {
            case SPRING_MVC, SPRING_GRAPHQL, SPRING_STOMP, SPRING_DATA_REST -> searchedBySpringBoot();
            case JAKARTA_REST ->
                holds.test(Servers.QUARKUS)
                        ? Stream.of()
                        : Stream.of(
                                        searched(Servers.JERSEY, REST_FEATURE, DiscoveryList.JERSEY),
                                        searched(Servers.RESTEASY, REST_FEATURE, DiscoveryList.RESTEASY),
                                        searched(Servers.CXF, REST_FEATURE, DiscoveryList.CXF))
                                .flatMap(list -> list);
            case WEB_SERVICE -> Stream.of(DiscoveryList.CXF);
            case SERVLET ->
                holds.test(Servers.SPRING_BOOT)
                        ? searchedBySpringBoot()
                        : searched(adapter.marker(), SERVLET_INITIALIZER, DiscoveryList.SERVLETS);
            case GRPC -> searched(Servers.SPRING_GRPC, Servers.GRPC_GUARDS, DiscoveryList.SPRING_GRPC);
        };
    }

    private Stream<DiscoveryList> searchedBySpringBoot() {
        return searched(Servers.SPRING_BOOT, SPRING_CONFIGURATION, DiscoveryList.SPRING_BOOT);
    }

    private Stream<DiscoveryList> searched(String server, String byHand, DiscoveryList list) {
        return holds.test(server) && !named.contains(byHand) ? Stream.of(list) : Stream.of();
    }
}
