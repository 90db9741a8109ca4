package kz.kuzet.spring.webflux;

import java.lang.reflect.Method;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.spring.handler.Delegation;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.HandlerTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import org.springframework.web.server.handler.WebHandlerDecorator;

/** The handlers of WebFlux: annotated methods, and objects that handle as a whole. */
final class ReactiveHandlers extends GuardedHandlers {

    private static final Method WEB_HANDLER = ClassUtils.getMethod(WebHandler.class, "handle", ServerWebExchange.class);
    private static final Method WEB_SOCKET_HANDLER =
            ClassUtils.getMethod(WebSocketHandler.class, "handle", WebSocketSession.class);

    ReactiveHandlers(ServiceGuards guards, GuardSettings settings, DecisionAudience audience) {
        super(guards, settings, audience, new HandlerTypes(new Decorated()));
    }

    @Override
    protected boolean isFunction(Object handler) {
        return handler instanceof HandlerFunction<?>;
    }

    @Override
    public @Nullable Method methodOf(Class<?> type) {
        if (WebHandler.class.isAssignableFrom(type)) {
            return WEB_HANDLER;
        }
        return WebSocketHandler.class.isAssignableFrom(type) ? WEB_SOCKET_HANDLER : null;
    }

    /** Tells whether it leads to functions and shows none of them. */
    static boolean hidesFunctions(Class<?> type) {
        return type.getEnclosingClass() == RouterFunctions.class && WebHandler.class.isAssignableFrom(type);
    }

    /** Handlers around others, as filters make them. A dispatcher handler passes requests on too, to handlers with guards. */
    private static final class Decorated implements Delegation {

        @Override
        public @Nullable Object behind(Object handler) {
            if (handler instanceof WebHandlerDecorator decorator) {
                return decorator.getDelegate();
            }
            return hidesFunctions(handler.getClass()) ? null : handler;
        }

        @Override
        public boolean delegates(Class<?> type) {
            return hidesFunctions(type)
                    || (WebHandlerDecorator.class.isAssignableFrom(type)
                            && !DispatcherHandler.class.isAssignableFrom(type));
        }
    }
}
