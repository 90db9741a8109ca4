package kz.kuzet.spring.handler;

import java.lang.reflect.Method;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuards;
import org.jspecify.annotations.Nullable;

/** The handlers of a framework that calls annotated methods and nothing else. */
public final class MethodHandlers extends GuardedHandlers {

    public MethodHandlers(ServiceGuards guards, GuardSettings settings, DecisionAudience audience) {
        super(guards, settings, audience, new HandlerTypes(Delegation.NONE));
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
