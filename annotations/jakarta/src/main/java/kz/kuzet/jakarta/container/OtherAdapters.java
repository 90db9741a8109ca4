package kz.kuzet.jakarta.container;

import java.util.EnumSet;
import java.util.Set;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.EndpointKind.Adapter;

/** The kinds of endpoints of which another adapter in the application keeps account. */
final class OtherAdapters {

    private static final String REST_SERVER_FINDS = "jakarta/ws/rs/container/DynamicFeature.class";

    private OtherAdapters() {}

    static Set<EndpointKind> kinds(ClassLoader loader) {
        Set<EndpointKind> kinds = EnumSet.noneOf(EndpointKind.class);
        for (EndpointKind kind : EndpointKind.values()) {
            if (kind != EndpointKind.SERVLET
                    && kind.adapter()
                            .filter(adapter -> loader.getResource(witness(adapter)) != null)
                            .isPresent()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** What is there where the adapter runs: Jakarta REST for ours, the adapter's own package for those of other artifacts. */
    private static String witness(Adapter adapter) {
        return adapter == Adapter.JAKARTA_REST
                ? REST_SERVER_FINDS
                : "kz/" + adapter.artifact().replace('-', '/') + "/package-info.class";
    }
}
