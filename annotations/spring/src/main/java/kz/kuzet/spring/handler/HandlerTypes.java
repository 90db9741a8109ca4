package kz.kuzet.spring.handler;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.SpringProxy;
import org.springframework.aop.TargetClassAware;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;

/** Determines the class of a handler, behind any proxy and any handler that only passes requests on. */
public final class HandlerTypes {

    private final Delegation delegation;

    public HandlerTypes(Delegation delegation) {
        this.delegation = delegation;
    }

    /**
     * Determines the class at a request, when the bean exists and the called object can be examined. Proxies of two beans can
     * share a class, and the object behind a proxy can be of another class than its bean definition declares, so the object
     * itself is asked.
     *
     * @return null where it cannot be told, because the called object may ask for more than the visible one
     */
    public @Nullable Class<?> called(Object handler) {
        try {
            Object current = handler;
            Object behind = behind(current);
            while (behind != current) {
                if (behind == null) {
                    return null;
                }
                current = behind;
                behind = behind(current);
            }
            Class<?> called = ClassUtils.getUserClass(current instanceof Class<?> type ? type : current.getClass());
            return delegation.delegates(called) ? null : called;
        } catch (Exception e) {
            // No scope is active, or the target cannot be created; the call would fail as well.
            return null;
        }
    }

    /**
     * Determines the class of a bean that its framework fetches anew for each call, as it does with beans of a prototype or
     * another scope.
     *
     * @return null where it cannot be told, because each call may get an object of another class
     */
    public @Nullable Class<?> called(String bean, ApplicationContext context) {
        try {
            ConfigurableListableBeanFactory factory = GuardLoading.factoryOf(bean, context);
            Object object = factory == null ? null : ScopedTargets.ofBean(factory, bean);
            return object == null ? null : called(object);
        } catch (BeansException e) {
            // The call would fail as well.
            return null;
        }
    }

    private @Nullable Object behind(Object current) throws Exception {
        if (!isProxy(current)) {
            return delegation.behind(current);
        }
        Object target = current instanceof Advised advised ? ScopedTargets.behind(advised.getTargetSource()) : null;
        return target == current ? null : target;
    }

    /** Tells whether it delegates calls: a proxy of Spring, opaque or not, or another one. */
    private static boolean isProxy(Object object) {
        return object instanceof SpringProxy
                || object instanceof TargetClassAware
                || Proxy.isProxyClass(object.getClass());
    }

    /** Determines the class at the start, when a request- or session-scoped bean does not exist yet. */
    public Class<?> typeOf(Object handler) {
        Object behind = isProxy(handler) ? handler : delegation.behind(handler);
        if (behind != null && behind != handler) {
            return behind instanceof Class<?> type ? type : typeOf(behind);
        }
        return ClassUtils.getUserClass(
                handler instanceof TargetClassAware ? AopProxyUtils.ultimateTargetClass(handler) : handler.getClass());
    }

    /** Determines the class at the start, when the bean may be known by its name only. */
    public Class<?> endpointOf(HandlerMethod handler, ApplicationContext context) {
        return endpointOf(handler.getBean(), handler.getBeanType(), context);
    }

    /**
     * Determines the class at the start.
     *
     * @param bean the handler, or the name of its bean
     * @param known its class, as far as its framework knows it
     */
    public Class<?> endpointOf(Object bean, Class<?> known, ApplicationContext context) {
        if (!Proxy.isProxyClass(known)) {
            return known;
        }
        return bean instanceof String name ? typeOfBean(name, known, context) : typeOf(bean);
    }

    /** Determines the class of a handler that is an object as a whole, or the name of one. */
    public Class<?> typeOf(Object handler, ApplicationContext context) {
        if (!(handler instanceof String name)) {
            return typeOf(handler);
        }
        Class<?> type = context.getType(name);
        if (type == null) {
            return Object.class;
        }
        return delegation.delegates(type) ? typeOf(context.getBean(name)) : typeOfBean(name, type, context);
    }

    private Class<?> typeOfBean(String name, Class<?> known, ApplicationContext context) {
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
