package kz.kuzet.benchmarks.adapter;

import java.util.List;
import kz.kuzet.guard.Factor;

/** What stands before the handler to which requests go: the rows of the tables. */
public enum Protection {
    /** Nothing. */
    UNGUARDED("unguarded", List.of(), "/login"),
    /** Spring Security's method security, which asks for the factor of the log-in. */
    PRE_AUTHORIZE("`@PreAuthorize`", List.of(), "/login"),
    /** The security of a servlet container, which asks for a role of whoever has logged in. */
    SERVLET_SECURITY("`@ServletSecurity`", List.of(), "/login"),
    /** Kuzet; the source of evidence returns what it has got, so that only the adapter is measured. */
    LOGIN_PASSWORD("Kuzet: login and password", List.of(), "/login"),
    /** Kuzet, where the log-in is read from the same authentication that {@code @PreAuthorize} reads. */
    LOGIN_PASSWORD_OF_SECURITY("Kuzet: login and password, evidence from Spring Security", List.of(), "/login"),
    /** Kuzet; the body is kept, and the digest of the formed request is what was confirmed. */
    ONE_TIME_PASSWORD("Kuzet: one-time password", List.of(Factor.ONE_TIME_PASSWORD), "/one-time-password"),
    /** Kuzet, as before. */
    SIGNATURE("Kuzet: signature", List.of(Factor.EDS), "/signature"),
    /** Kuzet; the application knows the digest, so that no body is kept. */
    SIGNATURE_OF_KNOWN_REQUEST("Kuzet: signature, digest from the application", List.of(Factor.EDS), "/signature");

    private final String title;
    private final List<Factor> confirmedBy;
    private final String path;

    Protection(String title, List<Factor> confirmedBy, String path) {
        this.title = title;
        this.confirmedBy = confirmedBy;
        this.path = path;
    }

    /** How the table calls it. */
    public String title() {
        return title;
    }

    /** Tells whether it is the framework's own, with which Kuzet is compared. */
    boolean isPeer() {
        return this == PRE_AUTHORIZE || this == SERVLET_SECURITY;
    }

    /** By which the recipient has confirmed the request, beside login and password. */
    List<Factor> confirmedBy() {
        return confirmedBy;
    }

    /** Where the handler is. */
    public String path() {
        return path;
    }
}
