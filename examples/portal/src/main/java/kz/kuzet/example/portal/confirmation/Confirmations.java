package kz.kuzet.example.portal.confirmation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.kuzet.example.portal.audit.KeyedHash;
import kz.kuzet.example.portal.request.FormedRequest;
import kz.kuzet.example.portal.signature.Signer;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What recipients have confirmed, in the database. Only what was checked before is stored. */
@Repository
public class Confirmations {

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock clock;

    Confirmations(JdbcClient jdbc, KeyedHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    /** Stores that a one-time password was accepted. It counts in its own session only (para 2(2) of the Rules). */
    void addOneTimePassword(FormedRequest request, String sessionId) {
        add(request, Factor.ONE_TIME_PASSWORD, sessionHash(sessionId), null, null);
    }

    /** Stores that a signature was valid, and the signature itself. */
    void addSignature(FormedRequest request, Signer signer, byte[] cms) {
        add(request, Factor.EDS, null, signer.certificateSerialNumber(), cms);
    }

    private void add(
            FormedRequest request,
            Factor factor,
            @Nullable String sessionHash,
            @Nullable String certificate,
            byte @Nullable [] signature) {
        jdbc.sql("insert into confirmation (id, request_id, factor, recipient, digest, confirmed_at, session_hash,"
                        + " certificate, signature) values (:id, :request, :factor, :recipient, :digest, :at, :session,"
                        + " :certificate, :signature)")
                .param("id", UUID.randomUUID())
                .param("request", request.id())
                .param("factor", factor.name())
                .param("recipient", request.recipient().digits())
                .param("digest", request.digest().toString())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("session", sessionHash)
                .param("certificate", certificate)
                .param("signature", signature)
                .update();
    }

    /**
     * Lists what counts for a request in a session.
     *
     * @param request the request
     * @param sessionId names the session
     * @return its confirmations
     */
    public List<Confirmation> of(FormedRequest request, String sessionId) {
        return jdbc.sql("select factor, recipient, digest from confirmation where request_id = :request"
                        + " and (session_hash is null or session_hash = :session)")
                .param("request", request.id())
                .param("session", sessionHash(sessionId))
                .query(Confirmations::read)
                .list();
    }

    private String sessionHash(String sessionId) {
        return hash.of("session", sessionId);
    }

    private static Confirmation read(ResultSet row, int number) throws SQLException {
        return new Confirmation(
                Factor.valueOf(row.getString("factor")),
                RecipientId.of(row.getString("recipient")),
                RequestDigest.ofHex(row.getString("digest")));
    }
}
