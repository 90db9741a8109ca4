package kz.kuzet.servlet;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Set;

/** Tells which wrappers of a request may hand on another body than the one that arrived. */
final class BodyWrappers {

    /** They copy what is read, and change nothing. */
    private static final Set<String> COPYING = Set.of("org.springframework.web.util.ContentCachingRequestWrapper");

    private static final ClassValue<Boolean> REPLACES = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return !isNeutral(type, "getInputStream") || !isNeutral(type, "getReader");
        }
    };

    private BodyWrappers() {}

    /** Tells whether a filter has put another body in the place of the one that arrived, as far as its class tells. */
    static boolean replace(ServletRequest request) {
        ServletRequest current = request;
        while (current instanceof ServletRequestWrapper wrapper) {
            if (REPLACES.get(current.getClass())) {
                return true;
            }
            current = wrapper.getRequest();
        }
        return false;
    }

    private static boolean isNeutral(Class<?> type, String method) {
        try {
            Class<?> declaring = type.getMethod(method).getDeclaringClass();
            return declaring == ServletRequestWrapper.class
                    || declaring == HttpServletRequestWrapper.class
                    || declaring == BufferedRequest.class
                    || COPYING.contains(declaring.getName());
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
