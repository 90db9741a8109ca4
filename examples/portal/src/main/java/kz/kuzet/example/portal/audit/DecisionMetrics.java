package kz.kuzet.example.portal.audit;

import io.micrometer.core.instrument.MeterRegistry;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.ObservedDecision;
import org.springframework.stereotype.Component;

/** Counts decisions under {@code kuzet.decisions}, by service, action and outcome. */
@Component
final class DecisionMetrics implements DecisionListener {

    private final MeterRegistry registry;

    DecisionMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void decided(ObservedDecision observed) {
        Decision decision = observed.decision();
        registry.counter(
                        "kuzet.decisions",
                        "service",
                        decision.service().code(),
                        "action",
                        decision.action().name(),
                        "outcome",
                        DecisionText.outcome(decision))
                .increment();
    }
}
