package kz.kuzet.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.MappedHandler;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lists the handlers that are mapped in a context and its ancestors. */
final class MappedHandlers {

    private final ApplicationContext context;
    private final GuardedHandlers handlers;

    MappedHandlers(ApplicationContext context, GuardedHandlers handlers) {
        this.context = context;
        this.handlers = handlers;
    }

    /** All mapped handlers, in the order of their mappings. */
    List<MappedHandler> all() {
        Map<String, HandlerMapping> mappings =
                BeanFactoryUtils.beansOfTypeIncludingAncestors(context, HandlerMapping.class, true, false);
        List<MappedHandler> mapped = new ArrayList<>();
        for (HandlerMapping mapping : mappings.values()) {
            add(mapping, mapped);
        }
        if (mappings.isEmpty() && context instanceof WebApplicationContext) {
            // A dispatcher servlet without a mapping creates this one.
            add(context.getAutowireCapableBeanFactory().createBean(RequestMappingHandlerMapping.class), mapped);
        }
        return mapped;
    }

    /** The handlers that this context maps itself. */
    List<MappedHandler> ofContextItself() {
        List<MappedHandler> mapped = new ArrayList<>();
        context.getBeansOfType(HandlerMapping.class, true, false).values().forEach(mapping -> add(mapping, mapped));
        return mapped;
    }

    private void add(HandlerMapping mapping, List<MappedHandler> mapped) {
        if (mapping instanceof AbstractHandlerMethodMapping<?> ofMethods) {
            // A loop, because thousands of handlers pass here before the code is compiled, and a stream takes longer to
            // set up.
            for (HandlerMethod handler : ofMethods.getHandlerMethods().values()) {
                mapped.add(MappedHandler.of(handler, handlers.types(), context));
            }
        } else if (mapping instanceof AbstractUrlHandlerMapping ofUrls) {
            for (Object handler : objects(ofUrls)) {
                Class<?> type = handlers.types().typeOf(handler, context);
                if (!RouterFunction.class.isAssignableFrom(type)) {
                    mapped.add(new MappedHandler(type, handlers.methodOf(type), true));
                }
            }
        }
        if (mapping instanceof Iterable<?> others) {
            // Some mappings only delegate to others, which are no beans.
            for (Object other : others) {
                if (other instanceof HandlerMapping delegate) {
                    add(delegate, mapped);
                }
            }
        }
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
}
