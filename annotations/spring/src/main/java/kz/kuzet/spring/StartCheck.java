package kz.kuzet.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kuzet.guard.request.Warnings;
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
 * Sees to it, before the first request, that no handler of the application is without a guard: in the context that holds the
 * guards before the port opens, and in each context below it when that is complete.
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
        MappedHandlers mapped = new MappedHandlers(checked, handlers, settings);
        List<String> waysRound = waysRound(checked, mapped);
        List<String> problems = mapped.problems();
        problems.addAll(routers(checked));
        if (doors.add(checked, mapped) && GuardBeans.source(context, settings).isEmpty()) {
            throw GuardBeans.missingSource();
        }
        List<String> closed = doors.objections();
        boolean stops = !(problems.isEmpty() && closed.isEmpty()) && settings.stopsAtUnclassified();
        if (stops || !waysRound.isEmpty()) {
            throw new UnguardedHandlersException(waysRound, problems, closed);
        }
        if (!problems.isEmpty()) {
            Warnings.log("Kuzet refuses the requests of handlers that it cannot guard:"
                    + UnguardedHandlersException.asList(problems));
        }
        if (!closed.isEmpty()) {
            Warnings.log("Services can be reached without their guards:" + UnguardedHandlersException.asList(closed));
        }
    }

    private List<String> routers(ApplicationContext checked) {
        Routers routers = new Routers(checked, settings);
        List<String> problems = routers.problems();
        if (checked == context && problems.isEmpty() && !routers.mayHide()) {
            handlers.leaveFunctionsAlone();
        }
        return problems;
    }

    /** Nothing lowers these: whatever is refused is refused by the adapter that would not be asked. */
    private static List<String> waysRound(ApplicationContext context, MappedHandlers mapped) {
        List<String> waysRound = new ArrayList<>();
        List<HandlerAdapter> adapters = DelegateAdapters.inOrder(context);
        if (adapters.isEmpty() || !(adapters.get(0) instanceof GuardingHandlerAdapter)) {
            waysRound.add("Another HandlerAdapter stands before the guards: "
                    + (adapters.isEmpty()
                            ? "none is there"
                            : adapters.get(0).getClass().getName())
                    + ". Give it a lower precedence.");
        }
        Map<String, DispatcherServlet> servlets = context.getBeansOfType(DispatcherServlet.class, true, false);
        for (Map.Entry<String, DispatcherServlet> entry : servlets.entrySet()) {
            DispatcherServlet servlet = entry.getValue();
            if (!detectsAll(servlet, "Adapters") && (detectsAll(servlet, "Mappings") || mapped.mapsOwnHandlers())) {
                waysRound.add("The DispatcherServlet \"" + entry.getKey()
                        + "\" does not ask all HandlerAdapters, so the guards do not"
                        + " stand before its handlers. Leave setDetectAllHandlerAdapters(false) away.");
            }
        }
        return waysRound;
    }

    /** Spring shows this to nobody. Should it call the field otherwise one day, then no start is better than a way round. */
    private static boolean detectsAll(DispatcherServlet servlet, String what) {
        try {
            return Boolean.TRUE.equals(new DirectFieldAccessor(servlet).getPropertyValue("detectAllHandler" + what));
        } catch (BeansException e) {
            throw new IllegalStateException(
                    "this version of Spring does not tell how a DispatcherServlet is set up", e);
        }
    }
}
