package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.kuzet.example.portal.otp.InPagePhone.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class InPagePhoneTest {

    private static final PhoneNumber OTHER = new PhoneNumber("+77019999999");

    private final Clock clock = new SettableClock();
    private final InPagePhone phone;
    private final InPagePhone onTheOtherNode;

    InPagePhoneTest(Database database) {
        List<DataSource> pools = database.emptied();
        this.phone = new InPagePhone(JdbcClient.create(pools.get(0)), clock);
        this.onTheOtherNode = new InPagePhone(JdbcClient.create(pools.get(1)), clock);
    }

    @Test
    void aMessageIsShownOnAllNodesAndOnItsPhoneAlone() {
        phone.send(Node.PHONE, "Бір рет қолданылатын пароль: 000123");

        assertThat(onTheOtherNode.messages(Node.PHONE))
                .containsExactly(new Message(clock.instant(), "Бір рет қолданылатын пароль: 000123"));
        assertThat(phone.messages(OTHER)).isEmpty();
    }

    @Test
    void theLastMessagesAreKeptTheNewestFirst() {
        phone.send(OTHER, "of another phone");
        IntStream.rangeClosed(1, InPagePhone.MESSAGES + 3)
                .forEach(number -> phone.send(Node.PHONE, "message " + number));

        assertThat(phone.messages(Node.PHONE))
                .extracting(Message::text)
                .containsExactly(
                        "message 13",
                        "message 12",
                        "message 11",
                        "message 10",
                        "message 9",
                        "message 8",
                        "message 7",
                        "message 6",
                        "message 5",
                        "message 4");
        assertThat(phone.messages(OTHER)).hasSize(1);
    }
}
