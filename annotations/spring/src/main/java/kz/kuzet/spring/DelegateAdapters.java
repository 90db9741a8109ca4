package kz.kuzet.spring;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.function.support.HandlerFunctionAdapter;
import org.springframework.web.servlet.mvc.HttpRequestHandlerAdapter;
import org.springframework.web.servlet.mvc.SimpleControllerHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The handler adapters that each dispatcher servlet would use without Kuzet. */
final class DelegateAdapters {

    private final Map<ApplicationContext, HandlerAdapter[]> byContext = new ConcurrentHashMap<>();

    /** The adapter that would be used without Kuzet. */
    HandlerAdapter of(HttpServletRequest request, Object handler) throws ServletException {
        WebApplicationContext context = RequestContextUtils.findWebApplicationContext(request);
        if (context == null) {
            throw new ServletException("the request did not come through a DispatcherServlet");
        }
        HandlerAdapter[] adapters = byContext.get(context);
        if (adapters == null) {
            adapters = byContext.computeIfAbsent(context, DelegateAdapters::find);
        }
        for (HandlerAdapter adapter : adapters) {
            if (adapter.supports(handler)) {
                return adapter;
            }
        }
        throw new ServletException("No adapter for handler [" + handler + "]");
    }

    private static HandlerAdapter[] find(ApplicationContext context) {
        List<HandlerAdapter> adapters = inOrder(context);
        adapters.removeIf(GuardingHandlerAdapter.class::isInstance);
        if (adapters.isEmpty()) {
            // A dispatcher servlet that finds no adapter uses these defaults; it has found ours.
            AutowireCapableBeanFactory factory = context.getAutowireCapableBeanFactory();
            adapters.add(factory.createBean(HttpRequestHandlerAdapter.class));
            adapters.add(factory.createBean(SimpleControllerHandlerAdapter.class));
            adapters.add(factory.createBean(RequestMappingHandlerAdapter.class));
            adapters.add(factory.createBean(HandlerFunctionAdapter.class));
        }
        return adapters.toArray(HandlerAdapter[]::new);
    }

    /** All adapters of a dispatcher servlet, in the order in which it asks them. */
    static List<HandlerAdapter> inOrder(ApplicationContext context) {
        List<HandlerAdapter> adapters = new ArrayList<>(
                BeanFactoryUtils.beansOfTypeIncludingAncestors(context, HandlerAdapter.class, true, false)
                        .values());
        AnnotationAwareOrderComparator.sort(adapters);
        return adapters;
    }
}
