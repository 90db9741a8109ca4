package kz.kuzet.guard.spring;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.rules.ChannelRule;
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

    private GuardedHandler(String name, Kind kind, @Nullable ServiceGuard guard, String why) {
        this.name = name;
        this.kind = kind;
        this.guard = guard;
        this.why = why;
        this.confirming = EnumSet.noneOf(Channel.class);
        if (guard != null) {
            Arrays.stream(Channel.values())
                    .filter(channel -> asksForConfirmation(guard.service(), channel))
                    .forEach(confirming::add);
        }
    }

    static GuardedHandler of(String name, HandlerRole role) {
        if (role instanceof HandlerRole.Sends sends) {
            return new GuardedHandler(name, Kind.SENDS, sends.guard(), "");
        }
        if (role instanceof HandlerRole.Prepares prepares) {
            return new GuardedHandler(name, Kind.PREPARES, prepares.guard(), "");
        }
        return role instanceof HandlerRole.Unclassified unclassified ? refused(name, unclassified.why()) : free(name);
    }

    static GuardedHandler free(String name) {
        return new GuardedHandler(name, Kind.FREE, null, "");
    }

    static GuardedHandler refused(String name, String why) {
        return new GuardedHandler(name, Kind.REFUSED, null, why);
    }

    private static boolean asksForConfirmation(ServiceDescriptor service, Channel channel) {
        return service.channels().contains(channel)
                && ChannelRule.methodOver(channel, service.method(), service.messagingMethod())
                        .filter(method -> method != AuthenticationMethod.LOGIN_PASSWORD)
                        .isPresent();
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
