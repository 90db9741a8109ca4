package kz.kuzet.conformance.jersey.shapes;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/** Sends requests on to another address, and with another method, before they are matched. */
@PreMatching
public class ForwardingFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        // RESTEasy begins the path with a slash.
        if (request.getUriInfo().getPath().matches("/?forwarded")) {
            request.setRequestUri(request.getUriInfo().getBaseUri().resolve("method"));
            request.setMethod("POST");
        }
    }
}
