package kz.kuzet.spring;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.guard.ServiceGuards;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** Finds the guards of an application; of Spring it needs nothing but the context. */
final class GuardLoading {

    private GuardLoading() {}

    /** The application's own, where it gives some as a bean, otherwise all that its class loader sees. */
    static ServiceGuards guards(ApplicationContext context) {
        ServiceGuards given = context.getBeanProvider(ServiceGuards.class).getIfAvailable();
        return given != null ? given : ServiceGuards.find(loader(context));
    }

    /** The classes of all beans of a context, as far as they are known without making them. */
    static List<Class<?>> beanClasses(ApplicationContext context) {
        List<Class<?>> classes = new ArrayList<>();
        for (String bean : context.getBeanDefinitionNames()) {
            Class<?> type = context.getType(bean, false);
            if (type != null) {
                classes.add(ClassUtils.getUserClass(type));
            }
        }
        return classes;
    }

    static ClassLoader loader(ApplicationContext context) {
        ClassLoader loader = context.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }
}
