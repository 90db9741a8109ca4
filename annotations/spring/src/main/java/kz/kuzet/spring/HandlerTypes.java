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

/** Which class a handler belongs to, behind whatever proxy. */
final class HandlerTypes {

    private HandlerTypes() {}

    /**
     * At a request, when the bean is there, and the object that is called can be seen. The proxies of two beans can be of one class,
     * and what stands behind a proxy can be of another class than anybody declared, so the object itself is asked.
     *
     * @return null where it cannot be told: what is called may ask for more than what is seen
     */
    static @Nullable Class<?> called(Object handler) {
        if (handler instanceof ServletWrappingController wrapping) {
            return wrappedBy(wrapping);
        }
        try {
            Object current = handler;
            // It passes calls on: a proxy of Spring, opaque or not, or one of somebody else.
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
            // Behind a proxy it is not seen which servlet a controller wraps.
            return ServletWrappingController.class.isAssignableFrom(called) ? null : called;
        } catch (Exception e) {
            // No scope is active, or the target cannot be made: the call would fail as well.
            return null;
        }
    }

    /** The servlet that a controller calls in its place; null where the controller tells of none. */
    private static @Nullable Class<?> wrappedBy(ServletWrappingController controller) {
        try {
            // Spring shows it to nobody. Should it rename the field one day, then no start is better than a way round.
            DirectFieldAccessor fields = new DirectFieldAccessor(controller);
            Object servlet = fields.getPropertyValue("servletInstance");
            Object type = servlet != null ? servlet.getClass() : fields.getPropertyValue("servletClass");
            return type instanceof Class<?> known ? known : null;
        } catch (BeansException e) {
            throw new IllegalStateException(
                    "this version of Spring does not tell which servlet a ServletWrappingController calls", e);
        }
    }

    /** At the start, when a bean of a request or a session is not there yet. */
    static Class<?> typeOf(Object handler) {
        Class<?> wrapped = handler instanceof ServletWrappingController wrapping ? wrappedBy(wrapping) : null;
        if (wrapped != null) {
            return wrapped;
        }
        return ClassUtils.getUserClass(
                handler instanceof TargetClassAware ? AopProxyUtils.ultimateTargetClass(handler) : handler.getClass());
    }

    /** At the start, when the bean may be known by its name only. */
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
