package kz.kuzet.guard.request;

import java.util.concurrent.atomic.AtomicBoolean;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.handler.HandlerRole;
import org.jspecify.annotations.Nullable;

/** A handler with everything that is known before its first request. */
public final class GuardedHandler {

    private final String name;
    private final HandlerRole role;
    private final @Nullable ServiceGuard guard;
    private final String service;
    private final boolean sends;
    private final boolean asksForConfirmation;
    private final @Nullable DecisionAudience audience;
    private final AtomicBoolean warned = new AtomicBoolean();

    /**
     * @param name its name, for the developer
     * @param role its role in public services
     */
    public GuardedHandler(String name, HandlerRole role) {
        this(name, role, null);
    }

    /**
     * @param name its name, for the developer
     * @param role its role in public services
     * @param audience the listeners of its application; null where that is not known
     */
    public GuardedHandler(String name, HandlerRole role, @Nullable DecisionAudience audience) {
        this.name = name;
        this.role = role;
        this.audience = audience;
        this.guard = role.guard();
        this.service = guard == null ? "" : guard.service().code();
        this.sends = role instanceof HandlerRole.Sends;
        this.asksForConfirmation = sends && guard != null && guard.asksForConfirmation();
    }

    public HandlerRole role() {
        return role;
    }

    /** The guard that decides on its requests; null where there is none. */
    public @Nullable ServiceGuard guard() {
        return guard;
    }

    /** The listeners of its application; null where that is not known. */
    @Nullable
    DecisionAudience audience() {
        return audience;
    }

    /** The code of its service; empty where no guard decides. */
    public String service() {
        return service;
    }

    /** Tells whether something has to be decided before it is called: it has a guard, or its role is unclear. */
    public boolean needsDecision() {
        return guard != null || role.isRefused();
    }

    /** Tells whether it takes formed requests. Otherwise it only prepares them, or provides no service. */
    public boolean sends() {
        return sends;
    }

    /** Tells whether a request to it may have to be confirmed. */
    public boolean asksForConfirmation() {
        return asksForConfirmation;
    }

    /** Warns the developer once, because one line in the log is enough. */
    void warnOnce(String text) {
        if (warned.compareAndSet(false, true)) {
            Warnings.log(text);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
