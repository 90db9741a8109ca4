package kz.kuzet.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.spring.MappedHandlers.MappedHandler;
import org.springframework.beans.BeansException;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerAdapter;

/**
 * Checks before the first request that every handler of the application has its guard. The context that holds the guards is
 * checked before the port opens, and each context below it when it is complete.
 */
final class StartCheck implements SmartInitializingSingleton, ApplicationListener<ContextRefreshedEvent> {

    private final ApplicationContext context;
    private final GuardedHandlers handlers;
    private final GuardSettings settings;
    private final DoorAccount doors;

    StartCheck(ApplicationContext context, GuardedHandlers handlers, GuardSettings settings) {
        this.context = context;
        this.handlers = handlers;
        this.settings = settings;
        this.doors = new DoorAccount(context, handlers, settings);
    }

    @Override
    public void afterSingletonsInstantiated() {
        check(context);
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext() != context) {
            check(event.getApplicationContext());
        }
    }

    private void check(ApplicationContext checked) {
        if (checked instanceof ConfigurableApplicationContext configurable) {
            settings.packages().addScannedBy(configurable);
        }
        List<MappedHandler> mapped = new MappedHandlers(checked).all();
        List<String> bypasses = bypasses(checked);
        List<String> problems = problems(mapped);
        Routers routers = new Routers(checked, settings);
        if (checked == context && routers.areOfLibraries()) {
            handlers.leaveFunctionsAlone();
        }
        problems.addAll(routers.problems());
        Optional<GuardedServlets> servlets = checked == context ? GuardedServlets.of(context) : Optional.empty();
        servlets.ifPresent(guarded -> {
            bypasses.addAll(guarded.bypasses());
            problems.addAll(guarded.unclassified());
            doors.add(guarded);
        });
        doors.add(checked, mapped);
        if (GuardBeans.source(context, settings).isEmpty()
                && (mapped.stream().anyMatch(handlers::hasGuard)
                        || servlets.filter(GuardedServlets::needEvidence).isPresent())) {
            throw GuardBeans.missingSource();
        }
        List<String> closed = doors.objections();
        UnguardedHandlersException.stopOrWarn(bypasses, problems, closed, settings.stopsAtUnclassified());
        servlets.ifPresent(GuardedServlets::open);
    }

    /** Sorted, because mappings have no order. */
    private List<String> problems(List<MappedHandler> mapped) {
        Set<String> problems = new TreeSet<>();
        for (MappedHandler handler : mapped) {
            String problem = handlers.problem(handler);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return new ArrayList<>(problems);
    }

    /** No property lowers these: the adapter that would refuse the requests would not be asked. */
    private List<String> bypasses(ApplicationContext checked) {
        List<String> bypasses = new ArrayList<>();
        List<HandlerAdapter> adapters = DelegateAdapters.inOrder(checked);
        if (adapters.isEmpty() || !(adapters.get(0) instanceof GuardingHandlerAdapter)) {
            bypasses.add("Another HandlerAdapter stands before the guards: "
                    + (adapters.isEmpty()
                            ? "none is there"
                            : adapters.get(0).getClass().getName())
                    + ". Give it a lower precedence.");
        }
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
        return new MappedHandlers(checked)
                .ofContextItself().stream().anyMatch(handler -> settings.isOfApplication(handler.type()));
    }

    /**
     * Spring does not expose this. If the field is ever renamed, the start has to stop, because the guard could be bypassed.
     */
    private static boolean detectsAll(DispatcherServlet servlet, String what) {
        try {
            return Boolean.TRUE.equals(new DirectFieldAccessor(servlet).getPropertyValue("detectAllHandler" + what));
        } catch (BeansException e) {
            throw new IllegalStateException(
                    "this version of Spring does not tell how a DispatcherServlet is set up", e);
        }
    }
}
