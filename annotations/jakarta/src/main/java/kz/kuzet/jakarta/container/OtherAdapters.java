package kz.kuzet.jakarta.container;

import java.util.EnumSet;
import java.util.Set;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.jakarta.setup.GuardedBuses;
import kz.kuzet.jakarta.setup.GuardedContainers;

/** The kinds of endpoints of which another adapter in the application keeps account. */
public final class OtherAdapters {

    private static final String REST_SERVER_FINDS = "jakarta/ws/rs/container/DynamicFeature.class";

    private OtherAdapters() {}

    /**
     * Finds the kinds.
     *
     * @param loader sees the classes of the application
     * @param own the kind of the adapter that asks
     */
    public static Set<EndpointKind> kinds(ClassLoader loader, EndpointKind own) {
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        for (EndpointKind kind : EndpointKind.values()) {
            if (kind != own
                    && kind.adapter().filter(adapter -> runs(adapter, loader)).isPresent()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static boolean runs(Adapter adapter, ClassLoader loader) {
        return switch (adapter) {
            case SERVLET -> GuardedContainers.contain(loader);
            case WEB_SERVICE -> GuardedBuses.answerForWebServices(loader);
            default -> loader.getResource(witness(adapter)) != null;
        };
    }

    /** What is there where the adapter runs: the framework for ours, the adapter's own package for those of other artifacts. */
    private static String witness(Adapter adapter) {
        return adapter == Adapter.JAKARTA_REST
                ? REST_SERVER_FINDS
                : "kz/" + adapter.artifact().replace('-', '/') + "/package-info.class";
    }
}
