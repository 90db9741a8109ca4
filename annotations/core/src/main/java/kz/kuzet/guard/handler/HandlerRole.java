package kz.kuzet.guard.handler;

import java.util.Objects;
import kz.kuzet.guard.ServiceGuard;
import org.jspecify.annotations.Nullable;

/** The role of a handler method in the public services of an application. */
public sealed interface HandlerRole {

    /** The guard that an adapter asks before it calls the handler; null where it asks none. */
    default @Nullable ServiceGuard guard() {
        return null;
    }

    /** Tells whether nobody may call the handler. */
    default boolean isRefused() {
        return false;
    }

    /** The handler takes a formed request: the guard decides on the evidence and the request. */
    record Sends(ServiceGuard guard) implements HandlerRole {
        public Sends {
            Objects.requireNonNull(guard, "guard");
        }
    }

    /** The handler selects a service or forms its request: login and password suffice (Appendix 1, para 1). */
    record Prepares(ServiceGuard guard) implements HandlerRole {
        public Prepares {
            Objects.requireNonNull(guard, "guard");
        }
    }

    /**
     * The code of the handler calls its guard itself: adapters leave it alone.
     *
     * @param endpoint the class or method that is annotated with {@link kz.kuzet.CallsGuard}, as guards name it
     */
    record CallsItsGuard(String endpoint) implements HandlerRole {
        public CallsItsGuard {
            Objects.requireNonNull(endpoint, "endpoint");
        }
    }

    /**
     * The handler provides no public service (para 6), so the Rules do not restrict who may call it.
     *
     * @param reason why not, as the developer states it
     */
    record NoService(String reason) implements HandlerRole {
        public NoService {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Nobody has said yet to which service the handler belongs. It was there when Kuzet came, and the register of its module lists it:
     * the start does not stop.
     *
     * @param type the class, as the developer wrote it
     * @param name the class and the method
     * @param use whether it is served without a guard, or refused
     */
    record NotYetClassified(Class<?> type, String name, BaselineUse use) implements HandlerRole {
        public NotYetClassified {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(use, "use");
        }

        @Override
        public boolean isRefused() {
            return !isServed();
        }

        /** Tells whether it is served. */
        public boolean isServed() {
            return use == BaselineUse.SERVE;
        }

        /** What it is, and what becomes of it, for the developer. */
        public String why() {
            return name + " is not classified yet, as the register of its module says. "
                    + (isServed()
                            ? "It is served without a guard; property kuzet.baseline=refuse refuses its requests."
                            : "Its requests are refused, because property kuzet.baseline is refuse.");
        }
    }

    /**
     * The role of the handler is not stated, or what is stated cannot be enforced, so nobody may call it.
     *
     * @param why what is wrong and what to do about it, for the developer
     */
    record Unclassified(String why) implements HandlerRole {
        public Unclassified {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public boolean isRefused() {
            return true;
        }
    }
}
