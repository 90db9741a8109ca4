package kz.kuzet.spring.graphql;

import java.lang.reflect.Method;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.spring.handler.Delegation;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.HandlerTypes;
import org.jspecify.annotations.Nullable;

/** The handlers of an application that has neither Spring MVC nor WebFlux: all of them are methods. */
final class GraphQlHandlers extends GuardedHandlers {

    GraphQlHandlers(ServiceGuards guards, GuardSettings settings) {
        super(guards, settings, new HandlerTypes(new None()));
    }

    @Override
    protected boolean isFunction(Object handler) {
        return false;
    }

    @Override
    public @Nullable Method methodOf(Class<?> type) {
        return null;
    }

    private static final class None implements Delegation {

        @Override
        public Object behind(Object handler) {
            return handler;
        }

        @Override
        public boolean delegates(Class<?> type) {
            return false;
        }
    }
}
