package kz.kuzet.guard.spring;

import java.lang.reflect.Proxy;
import org.springframework.aop.TargetClassAware;
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
     * At a request, when the bean is there. The proxies of two beans can be of one class, and a bean that is made anew for each
     * request can be of another class than its factory method is declared to return, so the bean itself is asked.
     */
    static Class<?> endpointOf(HandlerMethod handler) {
        Class<?> type = handler.getBeanType();
        Object bean = handler.getBean();
        return bean.getClass() != type || Proxy.isProxyClass(type) ? typeOf(bean) : type;
    }

    static Class<?> typeOf(Object handler) {
        if (!(handler instanceof TargetClassAware)) {
            return ClassUtils.getUserClass(handler);
        }
        Object made = ScopedTargets.madeByMethod(handler);
        return made == null ? ClassUtils.getUserClass(AopProxyUtils.ultimateTargetClass(handler)) : typeOf(made);
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
