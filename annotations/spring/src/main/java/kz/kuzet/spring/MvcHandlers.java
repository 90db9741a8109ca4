package kz.kuzet.spring;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.HandlerTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.mvc.Controller;

/** The handlers of Spring MVC: annotated methods, and objects that handle as a whole. */
final class MvcHandlers extends GuardedHandlers {

    private static final Method HTTP_REQUEST_HANDLER = ClassUtils.getMethod(
            HttpRequestHandler.class, "handleRequest", HttpServletRequest.class, HttpServletResponse.class);
    private static final Method CONTROLLER = ClassUtils.getMethod(
            Controller.class, "handleRequest", HttpServletRequest.class, HttpServletResponse.class);
    private static final Method SERVLET =
            ClassUtils.getMethod(Servlet.class, "service", ServletRequest.class, ServletResponse.class);

    MvcHandlers(ServiceGuards guards, GuardSettings settings, DecisionAudience audience) {
        super(guards, settings, audience, new HandlerTypes(new WrappedServlets()));
    }

    @Override
    protected boolean isFunction(Object handler) {
        return handler instanceof HandlerFunction<?>;
    }

    @Override
    public @Nullable Method methodOf(Class<?> type) {
        if (HttpRequestHandler.class.isAssignableFrom(type)) {
            return HTTP_REQUEST_HANDLER;
        }
        if (Controller.class.isAssignableFrom(type)) {
            return CONTROLLER;
        }
        return Servlet.class.isAssignableFrom(type) ? SERVLET : null;
    }
}
