package kz.kuzet.grpc;

import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.DecisionListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContext;

/**
 * The listeners of a Spring application: those of the adapter for Spring where that is there, and otherwise the beans that are
 * listeners, until the beans are destroyed.
 */
final class SpringAudience {

    private static final String END = "kuzetEndOfListeningToGrpc";

    private final ApplicationContext context;
    private final @Nullable DecisionAudience shared;
    private final DecisionAudience audience;

    SpringAudience(ApplicationContext context, ClassLoader loader) {
        this.context = context;
        this.shared = context.getBeanProvider(DecisionAudience.class).getIfAvailable();
        this.audience = shared == null ? new DecisionAudience(loader) : shared;
    }

    DecisionAudience audience() {
        return audience;
    }

    /** Finds the listeners, before the port opens. */
    void open() {
        if (shared != null) {
            return;
        }
        context.getBeanProvider(DecisionListener.class).orderedStream().forEach(audience::add);
        AutowireCapableBeanFactory factory = context.getAutowireCapableBeanFactory();
        // The bean that was registered last is destroyed first.
        ((DefaultSingletonBeanRegistry) factory).registerDisposableBean(END, audience::close);
    }
}
