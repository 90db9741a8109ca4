package kz.kuzet.example.portal.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.ObservedDecision;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes every decision of every guard into the database, before anybody acts on it. A decision that cannot be written is not
 * taken: the exception passes through the guard.
 */
@Component
public final class AuditTrail implements DecisionListener {

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, KeyedHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    @Override
    public void decided(ObservedDecision observed) {
        Decision decision = observed.decision();
        jdbc.sql("insert into decision_audit (id, decided_at, service_code, action, outcome, detail, channel,"
                        + " recipient_hash, digest) values (:id, :at, :service, :action, :outcome, :detail, :channel,"
                        + " :recipient, :digest)")
                .param("id", UUID.randomUUID())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("service", decision.service().code())
                .param("action", decision.action().name())
                .param("outcome", DecisionText.outcome(decision))
                .param("detail", DecisionText.detail(decision))
                .param(
                        "channel",
                        observed.evidence()
                                .map(Evidence::channel)
                                .map(Enum::name)
                                .orElse(null))
                .param(
                        "recipient",
                        observed.evidence()
                                .flatMap(Evidence::recipient)
                                .map(this::hashOf)
                                .orElse(null))
                .param("digest", observed.request().map(RequestDigest::toString).orElse(null))
                .update();
    }

    /**
     * Returns what stands for a recipient in the trail.
     *
     * @param recipient the recipient
     * @return a keyed hash
     */
    public String hashOf(RecipientId recipient) {
        return hash.of("recipient", recipient.digits());
    }
}
