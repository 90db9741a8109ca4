package kz.kuzet.spring.handler;

import java.lang.reflect.Method;
import kz.kuzet.guard.handler.GuardDoors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.method.HandlerMethod;

/**
 * A handler before its first request.
 *
 * @param type its class, behind any proxy
 * @param method the method that handles; null where the class is of no known kind
 * @param isThere whether an object of exactly this class exists, so that no other is called in its place
 */
public record MappedHandler(Class<?> type, @Nullable Method method, boolean isThere) {

    /** Takes an annotated method. */
    public static MappedHandler of(HandlerMethod handler, HandlerTypes types, ApplicationContext context) {
        return of(handler.getBean(), handler.getBeanType(), handler.getMethod(), types, context);
    }

    /**
     * Takes an annotated method.
     *
     * @param bean the object that declares it, or the name of its bean
     * @param known the class of the object, as far as its framework knows it
     */
    public static MappedHandler of(
            Object bean, Class<?> known, Method method, HandlerTypes types, ApplicationContext context) {
        Class<?> type = types.endpointOf(bean, known, context);
        return new MappedHandler(type, method, isThere(bean, type, context));
    }

    /** Notes that its guard is asked. */
    public void openIn(GuardDoors doors, GuardSettings settings) {
        if (!isThere && settings.isOfApplication(type)) {
            doors.openBelow(type);
        }
        if (method != null) {
            doors.open(type, method);
        }
    }

    /** Takes a method of a bean, or of the name of one. */
    public static MappedHandler of(Object bean, Class<?> type, Method method, ApplicationContext context) {
        return new MappedHandler(type, method, isThere(bean, type, context));
    }

    private static boolean isThere(Object bean, Class<?> type, ApplicationContext context) {
        Object instance = bean;
        if (bean instanceof String name) {
            if (!(context instanceof ConfigurableApplicationContext configurable)
                    || !configurable.getBeanFactory().containsSingleton(name)) {
                return false;
            }
            instance = configurable.getBeanFactory().getSingleton(name);
        }
        return instance != null && instance.getClass() == type;
    }
}
