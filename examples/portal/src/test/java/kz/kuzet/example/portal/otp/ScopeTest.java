package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kuzet.example.portal.otp.ConsumeResult.Accepted;
import kz.kuzet.example.portal.otp.ConsumeResult.NoneIssued;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource(Database.class)
class ScopeTest {

    static final RecipientId OTHER_RECIPIENT = RecipientId.of("900215400013");

    private final Node node;

    ScopeTest(Database database) {
        this.node = Node.on(database);
    }

    /** Every way to differ: in one of the four, in two, in three, in all. */
    static Stream<OneTimePasswordScope> otherScopes() {
        return IntStream.range(1, 16)
                .mapToObj(different -> new OneTimePasswordScope(
                        (different & 1) == 0 ? Node.RECIPIENT : OTHER_RECIPIENT,
                        (different & 2) == 0 ? Node.SCOPE.sessionId() : "session-7f1d",
                        (different & 4) == 0 ? Node.SCOPE.serviceCode() : "e_005",
                        (different & 8) == 0 ? Node.SCOPE.request() : RequestDigest.over(new byte[] {9})));
    }

    @ParameterizedTest
    @MethodSource("otherScopes")
    void aPasswordCountsForNothingElse(OneTimePasswordScope other) {
        String password = node.issued(Node.SCOPE);

        assertThat(node.passwords.consume(other, password)).isEqualTo(new NoneIssued());
        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new Accepted());
    }

    @ParameterizedTest
    @MethodSource("otherScopes")
    void aPasswordCountsForNothingElseThatHasAPasswordOfItsOwn(OneTimePasswordScope other) {
        String password = node.issued(Node.SCOPE);
        node.issued(other);

        assertThat(node.passwords.consume(other, password)).isEqualTo(new ConsumeResult.Wrong(2));
        assertThat(node.passwords.consume(Node.SCOPE, password)).isEqualTo(new Accepted());
    }

    @Test
    void thePasswordsHashIsBoundToTheScopeByItself() {
        String password = node.issued(Node.SCOPE);
        String others = node.issued(Node.request(1));
        OneTimePasswordHash hash = new OneTimePasswordHash(Node.KEY);
        // Somebody who can write to the database moves a hash to a scope of their own.
        node.jdbc
                .sql("update one_time_password set password_hash = :hash where live_scope = :scope")
                .param("hash", hash.ofPassword(Node.SCOPE, password))
                .param("scope", hash.ofScope(Node.request(1)))
                .update();

        assertThat(node.passwords.consume(Node.request(1), password)).isEqualTo(new ConsumeResult.Wrong(2));
        assertThat(node.passwords.consume(Node.request(1), others)).isEqualTo(new ConsumeResult.Wrong(1));
    }

    @Test
    void aScopeNamesItsSessionAndService() {
        RequestDigest digest = Node.SCOPE.request();

        assertThatThrownBy(() -> new OneTimePasswordScope(Node.RECIPIENT, " ", "e_004", digest))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OneTimePasswordScope(Node.RECIPIENT, "session", "", digest))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OneTimePasswordScope(null, "session", "e_004", digest))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new OneTimePasswordScope(Node.RECIPIENT, "session", "e_004", null))
                .isInstanceOf(NullPointerException.class);
    }
}
