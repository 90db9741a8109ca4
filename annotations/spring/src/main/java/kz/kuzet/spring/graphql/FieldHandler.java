package kz.kuzet.spring.graphql;

import java.lang.reflect.Method;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.MappedHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.data.method.HandlerMethod;

/** A handler behind a field of the schema: a method of a controller, a repository, or a data fetcher that is a class. */
final class FieldHandler {

    private final GuardedHandlers handlers;
    private final ApplicationContext context;

    /** The object that is called, the name of its bean, or its class where that is known for certain. */
    private final Object bean;

    private final Class<?> type;
    private final Method method;
    private final boolean fixed;
    private volatile @Nullable GuardedHandler known;

    private FieldHandler(
            GuardedHandlers handlers, ApplicationContext context, Object bean, Class<?> type, Method method) {
        this.handlers = handlers;
        this.context = context;
        this.bean = bean;
        this.type = type;
        this.method = method;
        this.fixed = bean instanceof Class<?>
                || (bean instanceof String name
                        ? context.containsBean(name)
                                && context.isSingleton(name)
                                && !AopUtils.isAopProxy(context.getBean(name))
                        : !AopUtils.isAopProxy(bean));
    }

    static FieldHandler of(HandlerMethod method, GuardedHandlers handlers, ApplicationContext context) {
        Class<?> type = handlers.types().endpointOf(method.getBean(), method.getBeanType(), context);
        return new FieldHandler(handlers, context, method.getBean(), type, method.getMethod());
    }

    static FieldHandler of(Class<?> type, Method method, GuardedHandlers handlers, ApplicationContext context) {
        return new FieldHandler(handlers, context, type, type, method);
    }

    MappedHandler mapped() {
        return bean instanceof Class<?>
                ? new MappedHandler(type, method, true)
                : MappedHandler.of(bean, type, method, context);
    }

    /** The handler with its guard; null where it has to be looked up, which may load classes or create a bean. */
    @Nullable
    GuardedHandler known() {
        return known;
    }

    /** Looks the handler up as it would be called now. */
    GuardedHandler lookUp() {
        Class<?> called = called();
        GuardedHandler found = called == null ? handlers.hidden(type) : handlers.of(called, method);
        if (fixed) {
            known = found;
        }
        return found;
    }

    private @Nullable Class<?> called() {
        if (bean instanceof Class<?> certain) {
            return certain;
        }
        return bean instanceof String name
                ? handlers.types().called(name, context)
                : handlers.types().called(bean);
    }

    @Override
    public String toString() {
        return type.getName() + "#" + method.getName();
    }
}
