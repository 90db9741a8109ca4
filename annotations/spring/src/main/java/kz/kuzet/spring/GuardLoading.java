package kz.kuzet.spring;

import kz.kuzet.guard.ServiceGuards;
import org.springframework.context.ApplicationContext;

/** Finds the guards of an application; of Spring it needs nothing but the context. */
final class GuardLoading {

    private GuardLoading() {}

    /** The application's own, where it gives some as a bean, otherwise all that its class loader sees. */
    static ServiceGuards guards(ApplicationContext context) {
        ServiceGuards given = context.getBeanProvider(ServiceGuards.class).getIfAvailable();
        return given != null ? given : ServiceGuards.find(loader(context));
    }

    static ClassLoader loader(ApplicationContext context) {
        ClassLoader loader = context.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }
}
