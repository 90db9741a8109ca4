package kz.kuzet.spring;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Lists the handlers that are mapped in a context and its ancestors. */
final class MappedHandlers {

    /**
     * A handler before its first request.
     *
     * @param type its class, behind any proxy
     * @param method the method that handles; null where the class is of no known kind
     * @param isThere whether an object of exactly this class exists, so that no other is called in its place
     */
    record MappedHandler(Class<?> type, @Nullable Method method, boolean isThere) {}

    private final ApplicationContext context;

    MappedHandlers(ApplicationContext context) {
        this.context = context;
    }

    /** All mapped handlers, in the order of their mappings. */
    List<MappedHandler> all() {
        Map<String, HandlerMapping> mappings =
                BeanFactoryUtils.beansOfTypeIncludingAncestors(context, HandlerMapping.class, true, false);
        List<MappedHandler> handlers = new ArrayList<>();
        for (HandlerMapping mapping : mappings.values()) {
            add(mapping, handlers);
        }
        if (mappings.isEmpty() && context instanceof WebApplicationContext) {
            // A dispatcher servlet without a mapping creates this one.
            add(context.getAutowireCapableBeanFactory().createBean(RequestMappingHandlerMapping.class), handlers);
        }
        return handlers;
    }

    /** The handlers that this context maps itself. */
    List<MappedHandler> ofContextItself() {
        List<MappedHandler> handlers = new ArrayList<>();
        context.getBeansOfType(HandlerMapping.class, true, false).values().forEach(mapping -> add(mapping, handlers));
        return handlers;
    }

    private void add(HandlerMapping mapping, List<MappedHandler> handlers) {
        if (mapping instanceof AbstractHandlerMethodMapping<?> ofMethods) {
            // A loop, because thousands of handlers pass here before the code is compiled, and a stream takes longer to
            // set up.
            for (HandlerMethod handler : ofMethods.getHandlerMethods().values()) {
                Class<?> type = HandlerTypes.endpointOf(handler, context);
                handlers.add(new MappedHandler(type, handler.getMethod(), isThere(handler.getBean(), type)));
            }
        } else if (mapping instanceof AbstractUrlHandlerMapping ofUrls) {
            for (Object handler : objects(ofUrls)) {
                Class<?> type = typeOf(handler);
                if (!RouterFunction.class.isAssignableFrom(type)) {
                    handlers.add(new MappedHandler(type, GuardedHandlers.methodOf(type), true));
                }
            }
        }
        if (mapping instanceof Iterable<?> others) {
            // Some mappings only delegate to others, which are no beans.
            for (Object other : others) {
                if (other instanceof HandlerMapping delegate) {
                    add(delegate, handlers);
                }
            }
        }
    }

    private boolean isThere(Object bean, Class<?> type) {
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
