package kz.kuzet.example.portal.otp;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A gateway for development: the pages show a phone with the messages that it received.
 *
 * <p>It keeps one-time passwords in the clear, in the table {@code development_sms}, so that the page shows them on whatever
 * node it is. It has no place in production.
 */
public final class InPagePhone implements SmsGateway {

    /** How many messages a phone keeps. */
    public static final int MESSAGES = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * A message as the phone shows it.
     *
     * @param sentAt when it was sent
     * @param text what it says
     */
    public record Message(Instant sentAt, String text) {

        /** Returns the time alone: the text holds a one-time password. */
        @Override
        public String toString() {
            return "Message[sentAt=" + sentAt + "]";
        }
    }

    /**
     * Puts the parts together.
     *
     * @param jdbc the database, with the tables of {@code V2__one_time_passwords.sql}
     * @param clock tells the time
     */
    public InPagePhone(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void send(PhoneNumber to, String text) {
        jdbc.sql("insert into development_sms (phone, sent_at, text) values (:phone, :now, :text)")
                .param("phone", to.e164())
                .param("now", Timestamps.of(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param("text", text)
                .update();
        jdbc.sql("delete from development_sms where phone = :phone and id not in (select id from development_sms"
                        + " where phone = :phone order by id desc fetch first :kept rows only)")
                .param("phone", to.e164())
                .param("kept", MESSAGES)
                .update();
    }

    /**
     * Returns what a phone received.
     *
     * @param phone its number
     * @return at most {@value #MESSAGES} messages, the newest first
     */
    public List<Message> messages(PhoneNumber phone) {
        return jdbc.sql("select sent_at, text from development_sms where phone = :phone order by id desc"
                        + " fetch first :shown rows only")
                .param("phone", phone.e164())
                .param("shown", MESSAGES)
                .query((row, number) -> new Message(Timestamps.read(row, "sent_at"), row.getString("text")))
                .list();
    }
}
