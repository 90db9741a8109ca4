package kz.kuzet.benchmarks.adapter;

import java.util.List;
import kz.kuzet.guard.Factor;

/** What stands before the handler to which requests go: the rows of the table. */
public enum Protection {
    /** Nothing. */
    UNGUARDED("unguarded", List.of(), UnguardedPortal.class, "/login"),
    /** Spring Security's method security, which asks for the factor of the log-in. */
    PRE_AUTHORIZE("`@PreAuthorize`", List.of(), MethodSecurityPortal.class, "/login"),
    /** Kuzet; the source of evidence returns what it has got, so that only the adapter is measured. */
    LOGIN_PASSWORD("Kuzet: login and password", List.of(), GuardedPortal.class, "/login"),
    /** Kuzet, where the log-in is read from the same authentication that {@code @PreAuthorize} reads. */
    LOGIN_PASSWORD_OF_SECURITY(
            "Kuzet: login and password, evidence from Spring Security", List.of(), SecurityPortal.class, "/login"),
    /** Kuzet; the body is kept, and the digest of the formed request is what was confirmed. */
    ONE_TIME_PASSWORD(
            "Kuzet: one-time password", List.of(Factor.ONE_TIME_PASSWORD), GuardedPortal.class, "/one-time-password"),
    /** Kuzet, as before. */
    SIGNATURE("Kuzet: signature", List.of(Factor.EDS), GuardedPortal.class, "/signature"),
    /** Kuzet; the application knows the digest, so that no body is kept. */
    SIGNATURE_OF_KNOWN_REQUEST(
            "Kuzet: signature, digest from the application",
            List.of(Factor.EDS),
            KnownRequestPortal.class,
            "/signature");

    private final String title;
    private final List<Factor> confirmedBy;
    private final Class<?> portal;
    private final String path;

    Protection(String title, List<Factor> confirmedBy, Class<?> portal, String path) {
        this.title = title;
        this.confirmedBy = confirmedBy;
        this.portal = portal;
        this.path = path;
    }

    /** How the table calls it. */
    String title() {
        return title;
    }

    /** By which the recipient has confirmed the request, beside login and password. */
    List<Factor> confirmedBy() {
        return confirmedBy;
    }

    /** The configuration of the application. */
    Class<?> portal() {
        return portal;
    }

    /** The code of the service that the handler provides. */
    String service() {
        return switch (path) {
            case "/login" -> "adapter-login";
            case "/one-time-password" -> "adapter-otp";
            default -> "adapter-eds";
        };
    }

    /** Where the handler is. */
    String path() {
        return path;
    }
}
