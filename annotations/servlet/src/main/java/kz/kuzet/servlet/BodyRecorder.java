package kz.kuzet.servlet;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;
import kz.kuzet.guard.request.RecordedBody;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link RecordedBody} between the network and the request of a servlet container, where the container is known: Tomcat,
 * Jetty and Undertow. The container then parses parameters and parts itself, with its own limits, whoever asks for them and by
 * whatever reference to the request.
 */
final class BodyRecorder {

    /** By their names, as only one of these containers is there. A container that is not known has no entry. */
    private static final Map<String, Supplier<ServerBody>> CONTAINERS = Map.of(
            "org.apache.catalina.connector.RequestFacade", TomcatBody::new,
            "org.eclipse.jetty.ee10.servlet.ServletApiRequest", JettyBody::new,
            "org.eclipse.jetty.ee11.servlet.ServletApiRequest", JettyBody::new,
            "io.undertow.servlet.spec.HttpServletRequestImpl", UndertowBody::new);

    private static final ServerBody UNKNOWN = (request, limit, keeps) -> null;

    private static final ClassValue<ServerBody> OF_CLASS = new ClassValue<>() {
        @Override
        protected ServerBody computeValue(Class<?> type) {
            for (Class<?> level = type; level != null; level = level.getSuperclass()) {
                Supplier<ServerBody> known = CONTAINERS.get(level.getName());
                if (known != null) {
                    return known.get();
                }
            }
            return UNKNOWN;
        }
    };

    private BodyRecorder() {}

    /** The recorded body of a request; null where there is none. */
    static @Nullable RecordedBody of(ServletRequest request) {
        return request.getAttribute(RecordedBody.ATTRIBUTE) instanceof RecordedBody recorded && !recorded.isClosed()
                ? recorded
                : null;
    }

    /**
     * Begins to record where no byte of the body has been read.
     *
     * @param limit how many bytes are kept at most
     * @param keeps whether bytes are kept that are read before the guard needs them
     * @return the recorded body; null where some of it has been read, or the container is not known
     */
    static @Nullable RecordedBody record(HttpServletRequest request, int limit, boolean keeps) {
        RecordedBody known = of(request);
        if (known != null) {
            return known;
        }
        ServletRequest raw = raw(request);
        RecordedBody recorded = OF_CLASS.get(raw.getClass()).record(raw, limit, keeps);
        if (recorded != null) {
            request.setAttribute(RecordedBody.ATTRIBUTE, recorded);
        }
        return recorded;
    }

    /** The container's own request. */
    static ServletRequest raw(ServletRequest request) {
        ServletRequest current = request;
        while (current instanceof ServletRequestWrapper wrapper) {
            current = wrapper.getRequest();
        }
        return current;
    }
}
