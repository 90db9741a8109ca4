package kz.kuzet.spring;

import java.util.List;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.spring.data.RepositoryRequests;
import kz.kuzet.spring.handler.ApplicationPackages;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.SetupException;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Guards the handlers that a test gives to a standalone set-up of Spring MVC. Its context is a mock, which takes beans and no
 * configuration, so the beans of the adapter are made here. {@code kz.kuzet.spring.testing.StandaloneGuards} calls it.
 */
public final class StandaloneHandlers {

    /** With this name it is asked also where the dispatcher servlet was told not to look for adapters. */
    private static final String ADAPTER = DispatcherServlet.HANDLER_ADAPTER_BEAN_NAME;

    private StandaloneHandlers() {}

    /**
     * Adds the adapter, and checks the handlers as the start of an application does. Whatever the test gives is its own.
     *
     * @param context holds the handlers; its dispatcher servlet is not there yet
     * @param source tells what recipients have shown
     * @throws SetupException if the context has other beans than a standalone set-up
     * @throws UnguardedHandlersException if a handler cannot be guarded
     */
    public static void guard(WebApplicationContext context, EvidenceSource source) {
        if (!(context.getAutowireCapableBeanFactory() instanceof StaticListableBeanFactory beans)) {
            throw new SetupException(
                    "This MockMvc is built on a context of its own, and guards for a standalone set-up would stand"
                            + " beside those of that context.",
                    "Leave them away, and give the evidence as a bean of that context.");
        }
        if (beans.containsBean(ADAPTER)) {
            throw new SetupException(
                    "The standalone set-up has a bean \"" + ADAPTER
                            + "\" already, which could stand before the guards.",
                    "Apply the guards once, and give that bean another name.");
        }
        beans.addBean("kuzetEvidence", source);
        GuardSettings settings = GuardSettings.of(
                context.getEnvironment(), List.of(ApplicationPackages.EVERY), GuardDoors.Count.PRESENT);
        GuardBeans made = new GuardBeans();
        GuardedHandlers handlers =
                made.kuzetGuardedHandlers(context, settings, new DecisionAudience(GuardLoading.loader(context)));
        RepositoryRequests repositories = made.kuzetRepositoryRequests(handlers);
        beans.addBean(ADAPTER, made.kuzetHandlerAdapter(context, handlers, repositories, settings));
        made.kuzetStartCheck(context, handlers, repositories, settings).afterSingletonsInstantiated();
    }
}
