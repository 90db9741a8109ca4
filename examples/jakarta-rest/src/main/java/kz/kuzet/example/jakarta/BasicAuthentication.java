package kz.kuzet.example.jakarta;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.kuzet.guard.RecipientId;

/** Login and password by HTTP's own means (RFC 7617). Whoever sends none is nobody; whoever sends wrong ones is answered 401. */
@Priority(Priorities.AUTHENTICATION)
final class BasicAuthentication implements ContainerRequestFilter, ContainerResponseFilter {

    static final String CHALLENGE = "Basic realm=\"Kuzet example\", charset=\"UTF-8\"";

    private static final String SCHEME = "Basic ";

    @Override
    public void filter(ContainerRequestContext request) {
        String credentials = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (credentials == null) {
            return;
        }
        Optional<RecipientId> recipient = recipient(credentials);
        if (recipient.isPresent()) {
            request.setSecurityContext(new LoggedIn(recipient.get(), request.getSecurityContext()));
        } else {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                    .entity("Wrong login or password\n")
                    .build());
        }
    }

    /** Browsers know Basic, and not what the guards ask for, which stays beside it. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode()
                && request.getSecurityContext().getUserPrincipal() == null
                && !response.getStringHeaders()
                        .getOrDefault(HttpHeaders.WWW_AUTHENTICATE, List.of())
                        .contains(CHALLENGE)) {
            response.getHeaders().add(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
    }

    private static Optional<RecipientId> recipient(String credentials) {
        if (!credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(credentials.substring(SCHEME.length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? Accounts.recipient(parts[0], parts[1]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private record LoggedIn(RecipientId recipient, SecurityContext before) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return recipient::digits;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return before.isSecure();
        }

        @Override
        public String getAuthenticationScheme() {
            return BASIC_AUTH;
        }
    }
}
