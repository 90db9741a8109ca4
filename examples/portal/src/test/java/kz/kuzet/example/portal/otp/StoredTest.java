package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody learns who reads the database. */
@ParameterizedClass
@EnumSource(Database.class)
class StoredTest {

    private final Node node;

    StoredTest(Database database) {
        this.node = Node.on(database);
    }

    @Test
    void noPasswordSessionOrRecipientIsInTheTablesWhateverBecameOfThePassword() {
        List<String> secrets = new ArrayList<>(List.of(
                Node.RECIPIENT.digits(),
                Node.SCOPE.sessionId(),
                Node.SCOPE.request().toString(),
                Node.PHONE.e164()));
        String accepted = node.issued(Node.request(1));
        node.passwords.consume(Node.request(1), accepted);
        String tried = node.issued(Node.request(2));
        node.passwords.consume(Node.request(2), Node.otherThan(tried));
        String replaced = node.issued(Node.SCOPE);
        node.clock.advance(Node.SETTINGS.resendPause());
        String live = node.issued(Node.SCOPE);
        node.phone.breakDown();
        node.issue(Node.request(3));
        String neverSent = node.phone.lastPassword();
        secrets.addAll(List.of(accepted, tried, replaced, live, neverSent, Node.otherThan(tried)));

        List<String> stored = everythingStored();

        for (String secret : secrets) {
            String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
            assertThat(stored).hasSizeGreaterThan(5).noneMatch(value -> value.contains(secret) || value.contains(hex));
        }
    }

    @Test
    void onlyAPasswordThatCanBeEnteredHasAHash() {
        String accepted = node.issued(Node.request(1));
        node.passwords.consume(Node.request(1), accepted);
        node.issued(Node.SCOPE);
        node.clock.advance(Node.SETTINGS.resendPause());
        String live = node.issued(Node.SCOPE);
        node.phone.breakDown();
        node.issue(Node.request(2));

        List<String> hashes = node.jdbc
                .sql("select password_hash from one_time_password where password_hash is not null")
                .query(String.class)
                .list();

        assertThat(hashes).containsExactly(new OneTimePasswordHash(Node.KEY).ofPassword(Node.SCOPE, live));
    }

    /** All columns but the random number of a row, which may contain any six digits by chance. */
    private List<String> everythingStored() {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.addAll(node.jdbc.sql("select * from one_time_password").query().listOfRows());
        rows.addAll(node.jdbc
                .sql("select * from one_time_password_recipient")
                .query()
                .listOfRows());
        rows.addAll(node.jdbc.sql("select * from development_sms").query().listOfRows());
        return rows.stream()
                .flatMap(row -> row.entrySet().stream())
                .filter(column -> !column.getKey().equalsIgnoreCase("id") && column.getValue() != null)
                .map(column -> column.getValue().toString())
                .toList();
    }
}
