package kz.kuzet.spring;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.guard.handler.GuardDoors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.ServletWrappingController;
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
        return new ArrayList<>(problems);
    }

    /**
     * Opens the doors of all guards that a handler leads to.
     *
     * @return whether there is such a handler
     */
    boolean open(GuardDoors doors) {
        boolean any = false;
        for (HandlerMapping mapping : mappings()) {
            if (mapping instanceof AbstractHandlerMethodMapping<?> ofMethods) {
                for (HandlerMethod method : ofMethods.getHandlerMethods().values()) {
                    any |= open(method, doors);
                }
            } else {
                for (Class<?> type : types(mapping)) {
                    Method method = GuardedHandlers.methodOf(type);
                    any |= method != null && doors.open(type, method);
                }
            }
        }
        return any;
    }

    private boolean open(HandlerMethod method, GuardDoors doors) {
        Class<?> endpoint = HandlerTypes.endpointOf(method, context);
        if (settings.isOfApplication(endpoint) && !isInstanceOf(method.getBean(), endpoint)) {
            doors.openBelow(endpoint);
        }
        return doors.open(endpoint, method.getMethod());
    }

    /** Whether the handler's object is there, and of just that class: it is the one that is judged at a request. */
    private boolean isInstanceOf(Object bean, Class<?> type) {
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

    /** Whether a handler of the application is mapped by this context itself. */
    boolean mapsOwnHandlers() {
        return context.getBeansOfType(HandlerMapping.class, true, false).values().stream()
                .flatMap(mapping -> types(mapping).stream())
                .anyMatch(settings::isOfApplication);
    }

    private List<HandlerMapping> mappings() {
        List<HandlerMapping> mappings = new ArrayList<>();
        BeanFactoryUtils.beansOfTypeIncludingAncestors(context, HandlerMapping.class, true, false)
                .values()
                .forEach(mapping -> add(mapping, mappings));
        if (mappings.isEmpty() && context instanceof WebApplicationContext) {
            // A dispatcher servlet that finds no mapping makes this one for itself.
            mappings.add(context.getAutowireCapableBeanFactory().createBean(RequestMappingHandlerMapping.class));
        }
        return mappings;
    }

    /** Some mappings only pass requests on to others, which are no beans. */
    private static void add(HandlerMapping mapping, List<HandlerMapping> mappings) {
        mappings.add(mapping);
        if (mapping instanceof Iterable<?> others) {
            for (Object other : others) {
                if (other instanceof HandlerMapping delegate) {
                    add(delegate, mappings);
                }
            }
        }
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
        if (type == null) {
            return Object.class;
        }
        return ServletWrappingController.class.isAssignableFrom(type)
                ? HandlerTypes.typeOf(context.getBean(name))
                : HandlerTypes.typeOfBean(name, type, context);
    }
}
