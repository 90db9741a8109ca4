package kz.kuzet.spring.messaging;

import java.lang.reflect.Method;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.spring.handler.Delegation;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.HandlerTypes;
import org.jspecify.annotations.Nullable;

/** The handlers of messages, which are methods without exception. */
final class MessageHandlers extends GuardedHandlers {

    MessageHandlers(ServiceGuards guards, GuardSettings settings) {
        super(guards, settings, new HandlerTypes(Delegation.NONE));
    }

    @Override
    protected boolean isFunction(Object handler) {
        return false;
    }

    @Override
    public @Nullable Method methodOf(Class<?> type) {
        return null;
    }
}
