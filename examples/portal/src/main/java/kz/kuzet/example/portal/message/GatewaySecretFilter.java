package kz.kuzet.example.portal.message;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only the message gateway through, by a shared secret. Where none is set, the channel does not exist. */
public final class GatewaySecretFilter extends OncePerRequestFilter {

    /** The header in which the gateway shows the secret. */
    public static final String HEADER = "X-Gateway-Secret";

    private final byte @Nullable [] expected;

    /**
     * Takes the secret.
     *
     * @param secret what the gateway shows, or null where there is no gateway
     */
    public GatewaySecretFilter(@Nullable String secret) {
        this.expected = secret == null || secret.isBlank() ? null : hash(secret);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader(HEADER);
        if (expected == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (shown == null || !MessageDigest.isEqual(expected, hash(shown))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Hashes are compared, so that the time tells neither what is right of a guess nor how long it must be. */
    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
