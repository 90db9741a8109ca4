package kz.kuzet.spring.handler;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.guard.ServiceGuards;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/** Reads what the adapter needs from an application context: its guards, the classes of its beans, its class loader. */
public final class GuardLoading {

    private GuardLoading() {}

    /** The guards: those of the application's bean, otherwise all that its class loader sees. */
    public static ServiceGuards guards(ApplicationContext context) {
        ServiceGuards given = context.getBeanProvider(ServiceGuards.class).getIfAvailable();
        return given != null ? given : ServiceGuards.find(loader(context));
    }

    /** The classes of all beans of a context, as far as they are known without creating the beans. */
    public static List<Class<?>> beanClasses(ApplicationContext context) {
        List<Class<?>> classes = new ArrayList<>();
        for (String bean : context.getBeanDefinitionNames()) {
            Class<?> type = context.getType(bean, false);
            if (type != null) {
                classes.add(ClassUtils.getUserClass(type));
            }
        }
        return classes;
    }

    /** The bean factory that defines a bean: the context's own or one above it. */
    public static @Nullable ConfigurableListableBeanFactory factoryOf(String bean, ApplicationContext context) {
        for (ApplicationContext current = context; current != null; current = current.getParent()) {
            if (current.containsLocalBean(bean) && current instanceof ConfigurableApplicationContext configurable) {
                return configurable.getBeanFactory();
            }
        }
        return null;
    }

    /** The method that makes a bean; null where none does. */
    static @Nullable Method factoryMethod(String bean, ConfigurableListableBeanFactory factory) {
        return factory.containsBeanDefinition(bean)
                        && factory.getMergedBeanDefinition(bean) instanceof RootBeanDefinition root
                ? root.getResolvedFactoryMethod()
                : null;
    }

    public static ClassLoader loader(ApplicationContext context) {
        ClassLoader loader = context.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }
}
