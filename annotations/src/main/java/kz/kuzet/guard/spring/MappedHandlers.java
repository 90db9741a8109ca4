package kz.kuzet.guard.spring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All that is mapped in a context and its ancestors, and what cannot be guarded of it. */
final class MappedHandlers {

    private final ApplicationContext context;
    private final GuardedHandlers handlers;
    private final GuardSettings settings;

    MappedHandlers(ApplicationContext context, GuardedHandlers handlers, GuardSettings settings) {
        this.context = context;
        this.handlers = handlers;
        this.settings = settings;
    }

    /** Looks at every handler; what is wrong comes back, sorted, since mappings have no order. */
    List<String> problems() {
        Set<String> problems = new TreeSet<>();
        for (HandlerMapping mapping : mappings()) {
            addProblems(mapping, problems);
        }
        problems.addAll(routers());
        return new ArrayList<>(problems);
    }

    /** Whether a handler of the application is mapped by this context itself. */
    boolean mapsOwnHandlers() {
        return context.getBeansOfType(HandlerMapping.class, true, false).values().stream()
                .flatMap(mapping -> types(mapping).stream())
                .anyMatch(settings::isOfApplication);
    }

    private Collection<HandlerMapping> mappings() {
        Collection<HandlerMapping> found = BeanFactoryUtils.beansOfTypeIncludingAncestors(
                        context, HandlerMapping.class, true, false)
                .values();
        // A dispatcher servlet that finds no mapping makes this one for itself.
        return found.isEmpty()
                ? List.of(context.getAutowireCapableBeanFactory().createBean(RequestMappingHandlerMapping.class))
                : found;
    }

    /** Loops, here and below: a thousand handlers go through before anything is compiled, and a stream takes longer to set up. */
    private void addProblems(HandlerMapping mapping, Set<String> problems) {
        if (mapping instanceof AbstractHandlerMethodMapping<?> ofMethods) {
            for (HandlerMethod method : ofMethods.getHandlerMethods().values()) {
                add(handlers.problem(HandlerTypes.endpointOf(method, context), method.getMethod()), problems);
            }
        } else {
            for (Class<?> type : types(mapping)) {
                add(handlers.problem(type), problems);
            }
        }
    }

    private static void add(@Nullable String problem, Set<String> problems) {
        if (problem != null) {
            problems.add(problem);
        }
    }

    private List<Class<?>> types(HandlerMapping mapping) {
        List<Class<?>> types = new ArrayList<>();
        if (mapping instanceof AbstractHandlerMethodMapping<?> ofMethods) {
            for (HandlerMethod method : ofMethods.getHandlerMethods().values()) {
                types.add(HandlerTypes.endpointOf(method, context));
            }
        }
        if (mapping instanceof AbstractUrlHandlerMapping ofUrls) {
            for (Object handler : objects(ofUrls)) {
                Class<?> type = typeOf(handler);
                if (!RouterFunction.class.isAssignableFrom(type)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static List<Object> objects(AbstractUrlHandlerMapping mapping) {
        List<Object> objects = new ArrayList<>(mapping.getHandlerMap().values());
        if (mapping.getRootHandler() != null) {
            objects.add(mapping.getRootHandler());
        }
        if (mapping.getDefaultHandler() != null) {
            objects.add(mapping.getDefaultHandler());
        }
        return objects;
    }

    private Class<?> typeOf(Object handler) {
        if (!(handler instanceof String name)) {
            return HandlerTypes.typeOf(handler);
        }
        Class<?> type = context.getType(name);
        return type == null ? Object.class : HandlerTypes.typeOfBean(name, type, context);
    }

    private List<String> routers() {
        List<String> problems = new ArrayList<>();
        for (String name : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(context, RouterFunction.class)) {
            if (isOfApplication(name)) {
                problems.add("The RouterFunction bean \"" + name
                        + "\" maps functions, which carry no annotation and belong to"
                        + " no service. Write a @RestController in its place.");
            }
        }
        if (!problems.isEmpty()) {
            handlers.refuseFunctions();
        }
        return problems;
    }

    /** A function tells little of where it comes from; the place where its bean is defined tells more. In doubt it is ours. */
    private boolean isOfApplication(String bean) {
        for (ApplicationContext current = context; current != null; current = current.getParent()) {
            if (current.containsLocalBean(bean) && current instanceof ConfigurableApplicationContext configurable) {
                ConfigurableListableBeanFactory factory = configurable.getBeanFactory();
                if (!factory.containsBeanDefinition(bean)) {
                    return true;
                }
                BeanDefinition definition = factory.getMergedBeanDefinition(bean);
                if (definition instanceof RootBeanDefinition root && root.getResolvedFactoryMethod() != null) {
                    return settings.isOfApplication(
                            root.getResolvedFactoryMethod().getDeclaringClass());
                }
                Class<?> type = factory.getType(bean);
                return type == null || definition.getFactoryMethodName() != null || settings.isOfApplication(type);
            }
        }
        return true;
    }
}
