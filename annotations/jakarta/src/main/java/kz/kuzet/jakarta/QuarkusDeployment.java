package kz.kuzet.jakarta;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Providers;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.jakarta.quarkus.ToldMethods;
import org.jspecify.annotations.Nullable;

/**
 * A Quarkus application with its guards. Quarkus tells of resource methods before the application starts, at a time when its
 * properties and beans are not there yet: filters that refuse everything are set then, and opened at the start, if nothing stops
 * it. As a bean it also sees a start at which Quarkus was told to leave the feature out.
 */
@Singleton
final class QuarkusDeployment implements ToldMethods {

    private final QuarkusSources sources;
    private final QuarkusBeans beans;
    private final QuarkusListeners listeners;
    private final List<QuarkusFilter> filters = new ArrayList<>();
    private @Nullable Providers ofRestEasy;
    private @Nullable Deployment deployment;
    private @Nullable RequestGate<ContainerRequestContext> gate;
    private @Nullable DecisionAudience audience;

    @Inject
    QuarkusDeployment(QuarkusSources sources, QuarkusListeners listeners, BeanManager beans) {
        this.sources = sources;
        this.listeners = listeners;
        this.beans = new QuarkusBeans(beans);
    }

    /** Tells whether Quarkus has found it. */
    static boolean isThere() {
        return CDI.current().select(ToldMethods.class).isResolvable();
    }

    /** Puts a filter before a resource method. RESTEasy tells of methods of sub-resources only during requests. */
    @Override
    public synchronized void guard(
            Class<?> told, Method method, FeatureContext context, @Nullable Providers providers) {
        boolean onQuarkusRest = QuarkusFilter.isOfQuarkusRest(context);
        QuarkusFilter filter = new QuarkusFilter(told, method, onQuarkusRest);
        if (!onQuarkusRest) {
            ofRestEasy = providers;
        }
        context.register(filter, Priorities.AUTHORIZATION);
        if (deployment != null && gate != null) {
            filter.open(deployment.filter(beans.called(told), method, gate, audience));
        } else {
            filters.add(filter);
        }
    }

    /**
     * Checks the application, and opens its resource methods.
     *
     * @throws IllegalStateException if it must not start; the message says why
     */
    synchronized void start(@Observes StartupEvent event) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Deployment here = new Deployment(QuarkusSettings.read(), ServiceGuards.find(loader), loader);
        Set<Class<?>> components = new LinkedHashSet<>(beans.withLocators());
        filters.forEach(filter -> components.add(beans.called(filter.told())));
        here.takeStock(components, GuardDoors.Count.ALL);
        RequestGate<ContainerRequestContext> opened = new RequestGate<>(
                here.mayAskGuards() ? sources.find(ofRestEasy, loader) : EvidenceSources.NEVER_ASKED, false);
        DecisionAudience heard = listeners.audience(loader);
        audience = heard;
        for (QuarkusFilter filter : filters) {
            Class<?> called = beans.called(filter.told());
            here.check(called, filter.method());
            filter.open(here.filter(called, filter.method(), opened, heard));
        }
        filters.clear();
        deployment = here;
        gate = opened;
    }

    /** The listeners are destroyed after this. */
    synchronized void end(@Observes ShutdownEvent event) {
        if (audience != null) {
            audience.close();
        }
    }
}
