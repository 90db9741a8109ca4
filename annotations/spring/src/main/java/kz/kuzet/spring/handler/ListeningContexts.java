package kz.kuzet.spring.handler;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.DecisionListeners;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * Finds the beans that are listeners, in a context, its ancestors and the contexts below it. They hear until their context
 * destroys its beans, not only until it begins to close: a server that shuts down gracefully still answers requests in between.
 */
final class ListeningContexts implements SmartInitializingSingleton, ApplicationListener<ContextRefreshedEvent> {

    private static final String END = "kuzetEndOfListening";

    private final ConfigurableApplicationContext context;
    private final DecisionAudience audience;

    ListeningContexts(ConfigurableApplicationContext context, DecisionAudience audience) {
        this.context = context;
        this.audience = audience;
    }

    /** Before the port opens. */
    @Override
    public void afterSingletonsInstantiated() {
        List<DecisionListener> found = add(context);
        atEnd(context, () -> {
            for (DecisionListener listener : found) {
                forgetTarget(listener);
            }
            audience.close();
        });
    }

    /** The contexts below this one, such as that of a dispatcher servlet, belong to the same application. */
    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext() != context
                && event.getApplicationContext() instanceof ConfigurableApplicationContext below
                && !below.containsLocalBean(ListenerBeans.AUDIENCE)) {
            List<DecisionListener> found = add(below);
            if (!found.isEmpty()) {
                atEnd(below, () -> found.forEach(this::remove));
            }
        }
    }

    /** Returns those that were not known before. */
    private List<DecisionListener> add(ConfigurableApplicationContext added) {
        List<DecisionListener> found = new ArrayList<>();
        for (DecisionListener listener :
                added.getBeanProvider(DecisionListener.class).orderedStream().toList()) {
            if (audience.add(listener)) {
                forgetTarget(listener);
                found.add(listener);
            }
        }
        return found;
    }

    private void remove(DecisionListener listener) {
        forgetTarget(listener);
        audience.remove(listener);
    }

    /** A bean that has added itself knows nothing of the proxy before it, and would hear twice. */
    private static void forgetTarget(DecisionListener listener) {
        if (AopProxyUtils.getSingletonTarget(listener) instanceof DecisionListener target) {
            DecisionListeners.remove(target);
        }
    }

    /** The bean that was registered last is destroyed first. */
    private static void atEnd(ConfigurableApplicationContext ending, DisposableBean action) {
        ConfigurableListableBeanFactory factory = ending.getBeanFactory();
        ((DefaultSingletonBeanRegistry) factory).registerDisposableBean(END, action);
    }
}
