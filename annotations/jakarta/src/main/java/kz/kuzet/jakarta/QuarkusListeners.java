package kz.kuzet.jakarta;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.DecisionListener;

/** The beans of a Quarkus application that hear of decisions. Quarkus keeps beans that somebody may ask for here. */
@Singleton
final class QuarkusListeners {

    private final Instance<DecisionListener> listeners;

    @Inject
    QuarkusListeners(@Any Instance<DecisionListener> listeners) {
        this.listeners = listeners;
    }

    DecisionAudience audience(ClassLoader loader) {
        DecisionAudience audience = new DecisionAudience(loader);
        listeners.stream()
                // Beans have no fixed order.
                .sorted(Comparator.comparing(listener -> listener.getClass().getName()))
                .forEach(audience::add);
        return audience;
    }
}
