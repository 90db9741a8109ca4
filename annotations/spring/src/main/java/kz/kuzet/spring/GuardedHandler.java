package kz.kuzet.spring;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.kuzet.Channel;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.handler.HandlerRole;
import org.jspecify.annotations.Nullable;

/** A handler with all that is known of it before its first request. */
final class GuardedHandler {

    enum Kind {
        SENDS,
        PREPARES,
        /** Provides no public service, or is not the application's own. */
        FREE,
        REFUSED
    }

    private final String name;
    private final Kind kind;
    private final @Nullable ServiceGuard guard;
    private final String why;
    private final Set<Channel> confirming;
    private final AtomicBoolean warned = new AtomicBoolean();

    private GuardedHandler(String name, Kind kind, @Nullable ServiceGuard guard, String why, Set<Channel> confirming) {
        this.name = name;
        this.kind = kind;
        this.guard = guard;
        this.why = why;
        this.confirming = confirming;
    }

    static GuardedHandler of(String name, HandlerRole role, ConfirmedChannels confirmed) {
        if (role instanceof HandlerRole.Sends sends) {
            return new GuardedHandler(name, Kind.SENDS, sends.guard(), "", confirmed.of(sends.guard()));
        }
        if (role instanceof HandlerRole.Prepares prepares) {
            return new GuardedHandler(name, Kind.PREPARES, prepares.guard(), "", confirmed.of(prepares.guard()));
        }
        return role instanceof HandlerRole.Unclassified unclassified ? refused(name, unclassified.why()) : free(name);
    }

    static GuardedHandler free(String name) {
        return new GuardedHandler(name, Kind.FREE, null, "", Set.of());
    }

    static GuardedHandler refused(String name, String why) {
        return new GuardedHandler(name, Kind.REFUSED, null, why, Set.of());
    }

    Kind kind() {
        return kind;
    }

    /** Who decides, where the kind is {@link Kind#SENDS} or {@link Kind#PREPARES}. */
    ServiceGuard guard() {
        if (guard == null) {
            throw new IllegalStateException(this + " has no guard");
        }
        return guard;
    }

    /** Why it is {@link Kind#REFUSED}, for the developer. */
    String why() {
        return why;
    }

    /** Whether a confirmation is asked for over any channel. */
    boolean mayAskForConfirmation() {
        return !confirming.isEmpty();
    }

    boolean asksForConfirmation(Channel channel) {
        return confirming.contains(channel);
    }

    /** True once: one line in a log is enough. */
    boolean warnsNow() {
        return warned.compareAndSet(false, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
