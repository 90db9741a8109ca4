package kz.kuzet.spring;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.SpringProxy;
import org.springframework.aop.TargetClassAware;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.BeansException;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.ServletWrappingController;

/** Determines the class of a handler, behind any proxy. */
final class HandlerTypes {

    private HandlerTypes() {}

    /**
     * Determines the class at a request, when the bean exists and the called object can be examined. Proxies of two beans can
     * share a class, and the object behind a proxy can be of another class than its bean definition declares, so the object
     * itself is asked.
     *
     * @return null where it cannot be told, because the called object may ask for more than the visible one
     */
    static @Nullable Class<?> called(Object handler) {
        if (handler instanceof ServletWrappingController wrapping) {
            return wrappedBy(wrapping);
        }
        try {
            Object current = handler;
            // It delegates calls: a proxy of Spring, opaque or not, or another one.
            while (current instanceof SpringProxy
                    || current instanceof TargetClassAware
                    || Proxy.isProxyClass(current.getClass())) {
                Object behind =
                        current instanceof Advised advised ? ScopedTargets.behind(advised.getTargetSource()) : null;
                if (behind == null || behind == current) {
                    return null;
                }
                current = behind;
            }
            Class<?> called = ClassUtils.getUserClass(current instanceof Class<?> type ? type : current.getClass());
            // Behind a proxy the wrapped servlet of a controller is not visible.
            return ServletWrappingController.class.isAssignableFrom(called) ? null : called;
        } catch (Exception e) {
            // No scope is active, or the target cannot be created; the call would fail as well.
            return null;
        }
    }

    /** The servlet that a controller delegates to; null for any other controller. */
    private static @Nullable Class<?> wrappedBy(ServletWrappingController controller) {
        try {
            // Spring does not expose it. If the field is ever renamed, the start has to stop, because the guard could
            // be bypassed.
            DirectFieldAccessor fields = new DirectFieldAccessor(controller);
            Object servlet = fields.getPropertyValue("servletInstance");
            Object type = servlet != null ? servlet.getClass() : fields.getPropertyValue("servletClass");
            return type instanceof Class<?> known ? known : null;
        } catch (BeansException e) {
            throw new IllegalStateException(
                    "this version of Spring does not tell which servlet a ServletWrappingController calls", e);
        }
    }

    /** Determines the class at the start, when a request- or session-scoped bean does not exist yet. */
    static Class<?> typeOf(Object handler) {
        Class<?> wrapped = handler instanceof ServletWrappingController wrapping ? wrappedBy(wrapping) : null;
        if (wrapped != null) {
            return wrapped;
        }
        return ClassUtils.getUserClass(
                handler instanceof TargetClassAware ? AopProxyUtils.ultimateTargetClass(handler) : handler.getClass());
    }

    /** Determines the class at the start, when the bean may be known by its name only. */
    static Class<?> endpointOf(HandlerMethod handler, ApplicationContext context) {
        Class<?> type = handler.getBeanType();
        if (!Proxy.isProxyClass(type)) {
            return type;
        }
        return handler.getBean() instanceof String name ? typeOfBean(name, type, context) : typeOf(handler.getBean());
    }

    static Class<?> typeOfBean(String name, Class<?> known, ApplicationContext context) {
        if (!context.containsBean(name)) {
            return known;
        }
        if (context.isSingleton(name)) {
            return typeOf(context.getBean(name));
        }
        ConfigurableListableBeanFactory factory = GuardLoading.factoryOf(name, context);
        Class<?> target = factory == null ? null : AutoProxyUtils.determineTargetClass(factory, name);
        return target == null ? known : ClassUtils.getUserClass(target);
    }
}
