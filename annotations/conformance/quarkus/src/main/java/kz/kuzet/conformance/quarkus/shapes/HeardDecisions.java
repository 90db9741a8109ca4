package kz.kuzet.conformance.quarkus.shapes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.ObservedDecision;

/** A listener that is a bean and is registered nowhere. */
@ApplicationScoped
public class HeardDecisions implements DecisionListener {

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    @Override
    public void decided(ObservedDecision observed) {
        heard.add(observed.decision().service().code() + ": "
                + observed.decision().getClass().getSimpleName());
    }

    List<String> take() {
        List<String> taken = List.copyOf(heard);
        heard.clear();
        return taken;
    }
}
