package kz.kuzet.example.portal.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.example.portal.recipient.Account;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All formed requests, in the database. Each is found only by whose it is. */
@Repository
public class FormedRequests {

    private final JdbcClient jdbc;
    private final CanonicalRequest canonical;
    private final ReceiptNumbers receipts;
    private final Clock clock;

    FormedRequests(JdbcClient jdbc, CanonicalRequest canonical, ReceiptNumbers receipts, Clock clock) {
        this.jdbc = jdbc;
        this.canonical = canonical;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * Forms a request and stores it.
     *
     * @param recipient whose it is
     * @param serviceCode which service it asks for
     * @param fields what the recipient has entered
     * @param messageId the gateway's number of the message that it came in, or null
     * @return the stored request
     * @throws org.springframework.dao.DuplicateKeyException if the message has come before
     */
    public FormedRequest form(
            Account recipient, String serviceCode, Map<String, String> fields, @Nullable String messageId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        byte[] content = canonical.write(recipient, serviceCode, now, fields);
        FormedRequest request = new FormedRequest(
                UUID.randomUUID(),
                recipient.iin(),
                serviceCode,
                content,
                RequestDigest.over(content),
                now,
                Optional.empty());
        jdbc.sql("insert into formed_request (id, recipient, service_code, content, digest, formed_at, state,"
                        + " message_id) values (:id, :recipient, :service, :content, :digest, :at, 'FORMED',"
                        + " :message)")
                .param("id", request.id())
                .param("recipient", request.recipient().digits())
                .param("service", serviceCode)
                .param("content", content)
                .param("digest", request.digest().toString())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("message", messageId)
                .update();
        return request;
    }

    /**
     * Finds a request of a recipient.
     *
     * @param id names it
     * @param recipient whose it must be
     * @return the request, or nothing where there is none or it is another's
     */
    public Optional<FormedRequest> find(UUID id, RecipientId recipient) {
        return jdbc.sql("select * from formed_request where id = :id and recipient = :recipient")
                .param("id", id)
                .param("recipient", recipient.digits())
                .query(FormedRequests::read)
                .optional();
    }

    /**
     * Finds the request that came in a message.
     *
     * @param messageId the gateway's number of the message
     * @param recipient whose it must be
     * @return the request, or nothing
     */
    public Optional<FormedRequest> findMessage(String messageId, RecipientId recipient) {
        return jdbc.sql("select * from formed_request where message_id = :id and recipient = :recipient")
                .param("id", messageId)
                .param("recipient", recipient.digits())
                .query(FormedRequests::read)
                .optional();
    }

    /**
     * Lists the requests of a recipient.
     *
     * @param recipient whose they are
     * @return the latest hundred, latest first
     */
    public List<FormedRequest> of(RecipientId recipient) {
        return jdbc.sql("select * from formed_request where recipient = :recipient"
                        + " order by formed_at desc fetch first 100 rows only")
                .param("recipient", recipient.digits())
                .query(FormedRequests::read)
                .list();
    }

    /**
     * Sends a request, exactly once: of those who race only one changes its state.
     *
     * @param request the request
     * @param method what the recipient has shown
     * @param components codes of the services that are provided with it
     * @return true if this call has sent it, false if it was sent before
     */
    @Transactional
    public boolean send(FormedRequest request, AuthenticationMethod method, List<String> components) {
        Instant now = clock.instant();
        int sent = jdbc.sql("update formed_request set state = 'SENT', sent_at = :at, method = :method,"
                        + " receipt = :receipt where id = :id and recipient = :recipient and state = 'FORMED'")
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("method", method.name())
                .param("receipt", receipts.next(now))
                .param("id", request.id())
                .param("recipient", request.recipient().digits())
                .update();
        if (sent == 0) {
            return false;
        }
        for (String component : components) {
            jdbc.sql("insert into provided_component (request_id, service_code) values (:id, :service)")
                    .param("id", request.id())
                    .param("service", component)
                    .update();
        }
        return true;
    }

    /**
     * Lists the services that were provided with a request.
     *
     * @param request the request of a composite service
     * @return codes of its components
     */
    public List<String> components(FormedRequest request) {
        return jdbc.sql("select service_code from provided_component where request_id = :id order by service_code")
                .param("id", request.id())
                .query(String.class)
                .list();
    }

    private static FormedRequest read(ResultSet row, int number) throws SQLException {
        return new FormedRequest(
                row.getObject("id", UUID.class),
                RecipientId.of(row.getString("recipient")),
                row.getString("service_code"),
                row.getBytes("content"),
                RequestDigest.ofHex(row.getString("digest")),
                row.getObject("formed_at", OffsetDateTime.class).toInstant(),
                "SENT".equals(row.getString("state")) ? Optional.of(sending(row)) : Optional.empty());
    }

    private static FormedRequest.Sending sending(ResultSet row) throws SQLException {
        return new FormedRequest.Sending(
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                AuthenticationMethod.valueOf(row.getString("method")),
                row.getString("receipt"));
    }
}
