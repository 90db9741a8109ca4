package kz.kuzet.spring.handler;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import kz.kuzet.guard.handler.NamedGuards;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;

/**
 * Functional endpoints in a context and its ancestors. A function carries no annotation and hardly shows where it comes from;
 * the place where its router is defined tells more. In doubt it is the application's, and each of its routes carries a role.
 */
public final class Routers {

    /**
     * The types of a framework.
     *
     * @param router of router functions
     * @param filter of their filters
     * @param function of the functions to which they lead
     * @param predicate of their predicates
     * @param api the class that makes filters with guards
     * @param authors the classes within which the routers of Spring are written
     * @param mapping of all mappings
     * @param ofRouter of the mappings that lead to router functions
     * @param open of the mappings that show all their handlers
     * @param routerOf the router function of a mapping; null where it has none
     */
    public record Types(
            Class<?> router,
            Class<?> filter,
            Class<?> function,
            Class<?> predicate,
            Class<?> api,
            Set<String> authors,
            Class<?> mapping,
            Class<?> ofRouter,
            List<Class<?>> open,
            Function<Object, @Nullable Object> routerOf) {

        /** Tells whether a mapping shows all its handlers, or is one that leads to router functions. */
        boolean tellAll(Class<?> mapping) {
            for (Class<?> each : open) {
                if (each.isAssignableFrom(mapping)) {
                    return true;
                }
            }
            return mapping == ofRouter;
        }

        /** Tells whether a router is one of Spring's own, whose fields are known. */
        boolean isOfSpring(Class<?> type) {
            Class<?> around = type.getEnclosingClass();
            return around != null
                    && !type.isHidden()
                    && around.getPackage().equals(router.getPackage())
                    && authors.contains(around.getSimpleName());
        }
    }

    private final ApplicationContext context;
    private final GuardSettings settings;
    private final Types types;
    private final NamedGuards guards;
    private final Set<String> problems = new LinkedHashSet<>();
    private final Set<ServiceGuard> asked = new LinkedHashSet<>();
    private final boolean ofLibraries;

    public Routers(ApplicationContext context, GuardSettings settings, Types types, GuardedHandlers handlers) {
        this.context = context;
        this.settings = settings;
        this.types = types;
        this.guards = new NamedGuards(handlers.roles());
        Map<String, Object> beans = singletons(types.router());
        boolean libraryRoutes = false;
        for (Map.Entry<String, Object> router : beans.entrySet()) {
            if (isOfApplication(router.getKey())) {
                judge(new RouteReader(types, List.of()).read(router.getValue()), types.router(), router.getKey());
            } else {
                libraryRoutes = true;
            }
        }
        for (Map.Entry<String, Object> mapping : singletons(types.ofRouter()).entrySet()) {
            Object router = types.routerOf().apply(mapping.getValue());
            List<Route> others = router == null ? List.of() : new RouteReader(types, beans.values()).read(router);
            if (isOfApplication(mapping.getKey())) {
                judge(others, types.ofRouter(), mapping.getKey());
            } else {
                libraryRoutes |= !others.isEmpty();
            }
        }
        ofLibraries = problems.isEmpty() && (libraryRoutes || mayLeadOn(false)) && !mayLeadOn(true);
    }

    /** The beans of a type, sorted by name. One that is created anew for each use cannot be judged. */
    private Map<String, Object> singletons(Class<?> type) {
        Map<String, Object> singletons = new TreeMap<>();
        for (String name : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(context, type)) {
            if (context.isSingleton(name)) {
                Object bean = context.getBean(name);
                // A bean method may have returned null.
                if (type.isInstance(bean)) {
                    singletons.put(name, bean);
                }
            } else if (isOfApplication(name)) {
                problems.add("The " + bean(type, name)
                        + " is no singleton, so its routes are not known before they are requested."
                        + " Leave its scope away.");
            }
        }
        return singletons;
    }

    private void judge(Collection<Route> routes, Class<?> type, String bean) {
        for (Route route : routes) {
            HandlerRole stated = route.role();
            String place = "The route " + route.name() + " of the " + bean(type, bean);
            if (stated == null) {
                problems.add(place + " carries no guard, or another filter hides it. Before all other filters, also"
                        + " those of the routers around it, write .filter("
                        + types.api().getSimpleName()
                        + ".guard(…Guard.GUARD)); where it provides no service, write notPublicService(\"…\") there.");
            } else if (guards.checked(stated) instanceof Unclassified unclassified) {
                problems.add(place + " has no guard that can be asked: " + unclassified.why());
            } else if (stated.guard() != null) {
                asked.add(stated.guard());
            }
        }
    }

    private static String bean(Class<?> type, String name) {
        return type.getSimpleName() + " bean \"" + name + "\"";
    }

    /** Returns the routes of the application without a guard, each with what to write. */
    List<String> problems() {
        return new ArrayList<>(problems);
    }

    /** The guards that are asked before functions. */
    Set<ServiceGuard> asked() {
        return asked;
    }

    /** Tells whether every reachable function that carries no role is known to come from a library. */
    boolean areOfLibraries() {
        return ofLibraries;
    }

    /** Tells whether a handler mapping of the application, or of a library, may lead to a function without showing it. */
    private boolean mayLeadOn(boolean ofApplication) {
        for (String name : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(context, types.mapping())) {
            Class<?> type = context.getType(name);
            if (type == null || (!types.tellAll(type) && settings.isOfApplication(type) == ofApplication)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfApplication(String bean) {
        ConfigurableListableBeanFactory factory = GuardLoading.factoryOf(bean, context);
        if (factory == null || !factory.containsBeanDefinition(bean)) {
            return true;
        }
        Method factoryMethod = GuardLoading.factoryMethod(bean, factory);
        return factoryMethod == null || settings.isOfApplication(factoryMethod.getDeclaringClass());
    }
}
