package kz.kuzet.spring;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.SpringProxy;
import org.springframework.aop.TargetClassAware;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;

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
        try {
            Object current = handler;
            while (isProxy(current)) {
                Object behind =
                        current instanceof Advised advised ? ScopedTargets.behind(advised.getTargetSource()) : null;
                if (behind == null || behind == current) {
                    return null;
                }
                if (behind instanceof Class<?> type) {
                    return ClassUtils.getUserClass(type);
                }
                current = behind;
            }
            return ClassUtils.getUserClass(current);
        } catch (Exception e) {
            // No scope is active, or the target cannot be made: the call would fail as well.
            return null;
        }
    }

    /** Whether it passes calls on: a proxy of Spring, opaque or not, or one of somebody else. */
    private static boolean isProxy(Object handler) {
        return handler instanceof SpringProxy
                || handler instanceof TargetClassAware
                || Proxy.isProxyClass(handler.getClass());
    }

    /** At the start, when a bean of a request or a session is not there yet. */
    static Class<?> typeOf(Object handler) {
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
        for (ApplicationContext current = context; current != null; current = current.getParent()) {
            if (current.containsLocalBean(name) && current instanceof ConfigurableApplicationContext configurable) {
                ConfigurableListableBeanFactory factory = configurable.getBeanFactory();
                Class<?> target = AutoProxyUtils.determineTargetClass(factory, name);
                return target == null ? known : ClassUtils.getUserClass(target);
            }
        }
        return known;
    }
}
