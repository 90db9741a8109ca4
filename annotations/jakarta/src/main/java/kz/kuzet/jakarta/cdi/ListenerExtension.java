package kz.kuzet.jakarta.cdi;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.DecisionListener;
import org.jspecify.annotations.Nullable;

/**
 * Lets every {@link DecisionListener} that is a bean hear of decisions, from the time when the CDI container has validated the
 * application until it begins to shut down. Containers find it by itself on the class path.
 */
public final class ListenerExtension implements Extension {

    private final List<Bean<?>> listeners = new ArrayList<>();
    private @Nullable DecisionAudience audience;

    /** Created by the container. */
    public ListenerExtension() {}

    /** Notes a bean. The manager of an extension need not see the beans of all archives. */
    void note(@Observes ProcessBean<?> processed) {
        Bean<?> bean = processed.getBean();
        if (bean.getTypes().contains(DecisionListener.class)) {
            listeners.add(bean);
        }
    }

    void start(@Observes AfterDeploymentValidation validated, BeanManager manager) {
        DecisionAudience opened = new DecisionAudience(loader());
        audience = opened;
        listeners.stream()
                // Containers process beans in no fixed order.
                .sorted(Comparator.comparing(
                        (Bean<?> bean) -> bean.getBeanClass().getName()))
                .forEach(bean -> opened.add(reference(bean, manager)));
    }

    void end(@Observes BeforeShutdown ending) {
        if (audience != null) {
            audience.close();
        }
    }

    private static DecisionListener reference(Bean<?> bean, BeanManager manager) {
        return (DecisionListener)
                manager.getReference(bean, DecisionListener.class, manager.createCreationalContext(bean));
    }

    /** The class loader of the application: in a container its classes are not visible from ours. */
    private static ClassLoader loader() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? ListenerExtension.class.getClassLoader() : ofThread;
    }
}
