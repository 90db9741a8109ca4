package kz.kuzet.spring;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kuzet.spring.data.RepositoryRequests;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.HiddenFields;
import kz.kuzet.spring.handler.MappedHandler;
import kz.kuzet.spring.handler.OtherEndpoints;
import kz.kuzet.spring.handler.Routers;
import kz.kuzet.spring.handler.SetupException;
import kz.kuzet.spring.handler.StartCheck;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.ConfigurableWebApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;

/** Checks the start of an application that Spring MVC serves. A dispatcher servlet may have a context of its own. */
final class MvcStartCheck extends StartCheck {

    private static final Routers.Types ROUTERS = new Routers.Types(
            RouterFunction.class,
            HandlerFilterFunction.class,
            HandlerFunction.class,
            RequestPredicate.class,
            GuardFilters.class,
            Set.of("RouterFunctions", "RouterFunctionBuilder"),
            HandlerMapping.class,
            RouterFunctionMapping.class,
            List.of(AbstractHandlerMethodMapping.class, AbstractUrlHandlerMapping.class),
            mapping -> ((RouterFunctionMapping) mapping).getRouterFunction());

    private final ApplicationContext context;
    private final GuardedHandlers handlers;
    private final RepositoryRequests repositories;
    private final GuardSettings settings;
    private final Set<ApplicationContext> dispatching = new HashSet<>();

    MvcStartCheck(
            ApplicationContext context,
            GuardedHandlers handlers,
            RepositoryRequests repositories,
            GuardSettings settings) {
        super(context, handlers, settings, context instanceof WebApplicationContext);
        this.context = context;
        this.handlers = handlers;
        this.repositories = repositories;
        this.settings = settings;
    }

    @Override
    protected List<MappedHandler> mapped(ApplicationContext checked) {
        List<MappedHandler> mapped = new MappedHandlers(checked, handlers).all();
        mapped.addAll(repositories.exportedIn(checked));
        return mapped;
    }

    @Override
    protected Routers routers(ApplicationContext checked) {
        return new Routers(checked, settings, ROUTERS, handlers);
    }

    @Override
    protected List<OtherEndpoints> othersBesideBeans() {
        return GuardedServlets.of(context).map(List::of).orElse(List.of());
    }

    @Override
    protected boolean hasSource() {
        return GuardBeans.source(context, settings).isPresent();
    }

    @Override
    protected SetupException missingSource() {
        return GuardBeans.missingSource();
    }

    @Override
    protected List<String> bypasses(ApplicationContext checked) {
        List<String> bypasses =
                new ArrayList<>(notFirst(DelegateAdapters.inOrder(checked), GuardingHandlerAdapter.class));
        Map<String, DispatcherServlet> servlets = checked.getBeansOfType(DispatcherServlet.class, true, false);
        for (Map.Entry<String, DispatcherServlet> entry : servlets.entrySet()) {
            DispatcherServlet servlet = entry.getValue();
            if (!detectsAll(servlet, "Adapters") && (detectsAll(servlet, "Mappings") || mapsOwnHandlers(checked))) {
                bypasses.add("The DispatcherServlet \"" + entry.getKey()
                        + "\" does not ask all HandlerAdapters, so the guards do not"
                        + " stand before its handlers. Leave setDetectAllHandlerAdapters(false) away.");
            }
        }
        return bypasses;
    }

    private boolean mapsOwnHandlers(ApplicationContext checked) {
        return new MappedHandlers(checked, handlers)
                .ofContextItself().stream().anyMatch(handler -> settings.isOfApplication(handler.type()));
    }

    private static boolean detectsAll(DispatcherServlet servlet, String what) {
        return new HiddenFields(servlet).get("detectAllHandler" + what, Boolean.class);
    }

    @Override
    protected boolean moreToCome(ApplicationContext checked) {
        if (checked != context && isOfServlet(checked)) {
            dispatching.add(checked);
        }
        return dispatchersToCome() > 0;
    }

    private long dispatchersToCome() {
        if (!(context instanceof WebApplicationContext web) || isOfServlet(context)) {
            return 0;
        }
        ServletContext servlets = web.getServletContext();
        if (servlets == null) {
            return 0;
        }
        Map<String, ?> known = context.getBeansOfType(DispatcherServlet.class, true, false);
        long registered = servlets.getServletRegistrations().values().stream()
                .filter(registration -> isDispatcher(registration.getClassName()))
                .count();
        return registered - known.size() - dispatching.size();
    }

    private boolean isDispatcher(String className) {
        try {
            return className != null
                    && DispatcherServlet.class.isAssignableFrom(
                            Class.forName(className, false, GuardLoading.loader(context)));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Tells whether it is the context of a single servlet. */
    private static boolean isOfServlet(ApplicationContext context) {
        try {
            return context instanceof ConfigurableWebApplicationContext web && web.getServletConfig() != null;
        } catch (UnsupportedOperationException e) {
            // A context without a servlet throws this, as in tests without a server.
            return false;
        }
    }
}
