package kz.kuzet.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;

/**
 * A request as its client sent it, with the addresses to which the server has dispatched it. A container joins the parameters
 * of all these addresses, so a confirmation has to cover all of them.
 */
final class DispatchedRequest {

    private record Address(String path, @Nullable String query) {}

    private DispatchedRequest() {}

    /**
     * @throws IllegalArgumentException if a part of the request cannot stand in a formed request
     */
    static FormedRequest formed(String service, HttpServletRequest request, RequestDigest body) {
        List<Address> way = way(request);
        FormedRequest formed = FormedRequest.ofDigested(
                service, request.getMethod(), way.get(0).path(), way.get(0).query(), contentType(request), body);
        for (Address next : way.subList(1, way.size())) {
            formed = formed.dispatchedTo(next.path(), next.query());
        }
        return formed;
    }

    private static List<Address> way(HttpServletRequest request) {
        List<Address> way = new ArrayList<>(2);
        // Servlet 6.1 has an attribute for this query; older containers do not set it.
        add(RequestDispatcher.ERROR_REQUEST_URI, "jakarta.servlet.error.query_string", request, way);
        add(RequestDispatcher.FORWARD_REQUEST_URI, RequestDispatcher.FORWARD_QUERY_STRING, request, way);
        add(AsyncContext.ASYNC_REQUEST_URI, AsyncContext.ASYNC_QUERY_STRING, request, way);
        add(new Address(request.getRequestURI(), request.getQueryString()), way);
        add(RequestDispatcher.INCLUDE_REQUEST_URI, RequestDispatcher.INCLUDE_QUERY_STRING, request, way);
        return way;
    }

    private static void add(
            String pathAttribute, String queryAttribute, HttpServletRequest request, List<Address> way) {
        if (request.getAttribute(pathAttribute) instanceof String path) {
            add(new Address(path, request.getAttribute(queryAttribute) instanceof String query ? query : null), way);
        }
    }

    private static void add(Address next, List<Address> way) {
        if (!way.contains(next)) {
            way.add(next);
        }
    }

    private static @Nullable String contentType(HttpServletRequest request) {
        List<String> values = Collections.list(request.getHeaders("Content-Type"));
        return values.isEmpty() ? null : String.join(", ", values);
    }
}
