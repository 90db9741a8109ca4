package kz.kuzet.spring.webflux;

import java.util.List;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.spring.handler.ApplicationPackages;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.SetupException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.SingletonBeanRegistry;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

/**
 * Guards the handlers that a test gives to a client of WebFlux without a server. Their context has been made by then, so the
 * beans of the adapter are added to it. {@code kz.kuzet.spring.testing.ReactiveStandaloneGuards} calls it.
 */
public final class StandaloneHandlers {

    private static final String ADAPTER = "kuzetHandlerAdapter";

    private StandaloneHandlers() {}

    /**
     * Adds the adapter, and checks the handlers as the start of an application does. Whatever the test gives is its own.
     *
     * @param context holds the handlers and the dispatcher; null where there is none
     * @param source tells what recipients have shown
     * @throws SetupException if nothing in the context asks handler adapters, or it has guards already
     * @throws kz.kuzet.spring.UnguardedHandlersException if a handler cannot be guarded
     */
    public static void guard(@Nullable ApplicationContext context, ReactiveEvidenceSource source) {
        if (!(context instanceof ConfigurableApplicationContext standalone)
                || !(standalone.getBean(WebHttpHandlerBuilder.WEB_HANDLER_BEAN_NAME)
                        instanceof DispatcherHandler dispatcher)) {
            throw new SetupException(
                    "No DispatcherHandler calls the handlers of this test, so no guard would be asked.",
                    "Build on WebTestClient.bindToController.");
        }
        if (standalone.getBeanProvider(GuardedHandlers.class).stream().findAny().isPresent()) {
            throw new SetupException("This context has its guards already.", "Apply them once.");
        }
        SingletonBeanRegistry beans = standalone.getBeanFactory();
        beans.registerSingleton("kuzetEvidence", source);
        GuardSettings settings = GuardSettings.of(
                standalone.getEnvironment(), List.of(ApplicationPackages.EVERY), GuardDoors.Count.PRESENT);
        ReactiveGuardBeans made = new ReactiveGuardBeans();
        GuardedHandlers handlers =
                made.kuzetGuardedHandlers(standalone, settings, new DecisionAudience(GuardLoading.loader(standalone)));
        beans.registerSingleton("kuzetGuardedHandlers", handlers);
        ReactiveGuardingAdapter adapter = made.kuzetHandlerAdapter(standalone, handlers, settings);
        beans.registerSingleton(ADAPTER, adapter);
        // It has looked for its adapters before this one was there, and looks again.
        dispatcher.setApplicationContext(standalone);
        made.kuzetStartCheck(standalone, handlers, settings, adapter).afterSingletonsInstantiated();
    }
}
