package kz.kuzet.spring.webflux;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.MappedHandler;
import kz.kuzet.spring.handler.Routers;
import kz.kuzet.spring.handler.SetupException;
import kz.kuzet.spring.handler.StartCheck;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.HandlerFilterFunction;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.reactive.handler.AbstractUrlHandlerMapping;
import org.springframework.web.reactive.result.method.AbstractHandlerMethodMapping;
import org.springframework.web.server.WebHandler;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.handler.WebHandlerDecorator;

/** Checks the start of an application that WebFlux serves. */
final class ReactiveStartCheck extends StartCheck {

    private static final Routers.Types ROUTERS = new Routers.Types(
            RouterFunction.class,
            HandlerFilterFunction.class,
            HandlerFunction.class,
            RequestPredicate.class,
            ReactiveGuardFilters.class,
            Set.of("RouterFunctions", "RouterFunctionBuilder"),
            HandlerMapping.class,
            RouterFunctionMapping.class,
            List.of(AbstractHandlerMethodMapping.class, AbstractUrlHandlerMapping.class),
            mapping -> ((RouterFunctionMapping) mapping).getRouterFunction());

    private final ApplicationContext context;
    private final GuardedHandlers handlers;
    private final GuardSettings settings;
    private final ReactiveGuardingAdapter adapter;

    ReactiveStartCheck(
            ApplicationContext context,
            GuardedHandlers handlers,
            GuardSettings settings,
            ReactiveGuardingAdapter adapter) {
        super(
                context,
                handlers,
                settings,
                context.getBeanNamesForType(DispatcherHandler.class, true, false).length > 0);
        this.context = context;
        this.handlers = handlers;
        this.settings = settings;
        this.adapter = adapter;
    }

    @Override
    protected List<MappedHandler> mapped(ApplicationContext checked) {
        List<MappedHandler> mapped = new ArrayList<>();
        BeanFactoryUtils.beansOfTypeIncludingAncestors(checked, HandlerMapping.class, true, false)
                .values()
                .forEach(mapping -> add(mapping, checked, mapped));
        return mapped;
    }

    private void add(HandlerMapping mapping, ApplicationContext checked, List<MappedHandler> mapped) {
        if (mapping instanceof AbstractHandlerMethodMapping<?> ofMethods) {
            for (HandlerMethod handler : ofMethods.getHandlerMethods().values()) {
                mapped.add(MappedHandler.of(handler, handlers.types(), checked));
            }
        } else if (mapping instanceof AbstractUrlHandlerMapping ofUrls) {
            for (Object handler : ofUrls.getHandlerMap().values()) {
                Class<?> type = handlers.types().typeOf(handler, checked);
                mapped.add(new MappedHandler(type, handlers.methodOf(type), true));
            }
        }
        if (mapping instanceof Iterable<?> others) {
            // Some mappings only delegate to others, which are no beans.
            for (Object other : others) {
                if (other instanceof HandlerMapping delegate) {
                    add(delegate, checked, mapped);
                }
            }
        }
    }

    @Override
    protected Routers routers(ApplicationContext checked) {
        return new Routers(checked, settings, ROUTERS, handlers);
    }

    @Override
    protected boolean hasSource() {
        return ReactiveGuardBeans.source(context, settings).isPresent();
    }

    @Override
    protected SetupException missingSource() {
        return ReactiveGuardBeans.missingSource();
    }

    @Override
    protected List<String> bypasses(ApplicationContext checked) {
        List<String> bypasses =
                new ArrayList<>(notFirst(ReactiveGuardingAdapter.inOrder(checked), ReactiveGuardingAdapter.class));
        adapter.delegates(checked);
        Map<String, Object> answering = new TreeMap<>(checked.getBeansOfType(HttpHandler.class, true, false));
        if (checked.containsBean(WebHttpHandlerBuilder.WEB_HANDLER_BEAN_NAME)) {
            answering.put(
                    WebHttpHandlerBuilder.WEB_HANDLER_BEAN_NAME,
                    checked.getBean(WebHttpHandlerBuilder.WEB_HANDLER_BEAN_NAME));
        }
        answering.forEach((name, bean) -> {
            Class<?> type = end(bean).getClass();
            boolean handlesItself = settings.isOfApplication(type) && !DispatcherHandler.class.isAssignableFrom(type);
            if (handlesItself || ReactiveHandlers.hidesFunctions(type)) {
                bypasses.add("The bean \"" + name + "\" answers requests past all HandlerAdapters, so no guard stands"
                        + " before what it leads to. Leave it away, and let the DispatcherHandler call handlers of"
                        + " controllers.");
            }
        });
        return bypasses;
    }

    /** What answers at last, behind filters and exception handlers. */
    private static Object end(Object handler) {
        Object current = handler;
        while (current instanceof WebHandlerDecorator decorator) {
            WebHandler delegate = decorator.getDelegate();
            current = delegate;
        }
        return current;
    }
}
