package kz.kuzet.spring.handler;

import java.lang.reflect.Method;
import java.util.function.BiFunction;
import kz.kuzet.guard.handler.HandlerRole;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;

/**
 * Gives the functions of a router their role where the build lists the method that makes it as not classified yet. Otherwise they
 * have none, because a function carries no annotation.
 *
 * @param <R> the routers of a framework
 */
public final class ListedRouters<R> implements BeanPostProcessor, Ordered {

    private final Class<R> type;
    private final ConfigurableListableBeanFactory factory;
    private final ObjectProvider<GuardedHandlers> handlers;
    private final BiFunction<R, HandlerRole, R> filtered;

    /** @param filtered puts a filter with a role before all filters of a router */
    public ListedRouters(
            Class<R> type,
            ConfigurableListableBeanFactory factory,
            ObjectProvider<GuardedHandlers> handlers,
            BiFunction<R, HandlerRole, R> filtered) {
        this.type = type;
        this.factory = factory;
        this.handlers = handlers;
        this.filtered = filtered;
    }

    /** Proxies of others stay inside. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        Method method = type.isInstance(bean) ? GuardLoading.factoryMethod(name, factory) : null;
        // Who asks for a router of another type would not get the filtered one.
        return method != null && method.getReturnType() == type
                ? handlers.getObject()
                        .roles()
                        .ofRouter(method)
                        .map(role -> filtered.apply(type.cast(bean), role))
                        .orElse(type.cast(bean))
                : bean;
    }
}
