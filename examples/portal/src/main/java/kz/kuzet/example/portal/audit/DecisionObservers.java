package kz.kuzet.example.portal.audit;

import java.util.List;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.DecisionListeners;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Lets the listeners of this application hear of decisions as long as it runs. */
@Component
final class DecisionObservers implements InitializingBean, DisposableBean {

    private final List<DecisionListener> listeners;

    DecisionObservers(List<DecisionListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void afterPropertiesSet() {
        listeners.forEach(DecisionListeners::add);
    }

    @Override
    public void destroy() {
        listeners.forEach(DecisionListeners::remove);
    }
}
