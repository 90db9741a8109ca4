package kz.kuzet.example.jakarta;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.guard.RecipientId;

/** Two recipients for development. The numbers are invented: no month of birth is 00. */
final class Accounts {

    private static final Map<String, Account> BY_LOGIN = Map.of(
            "aigerim", new Account("qazaqstan", RecipientId.of("990099000005")),
            "daniyar", new Account("baiterek", RecipientId.of("880088000002")));

    private record Account(String password, RecipientId recipient) {}

    private Accounts() {}

    static Optional<RecipientId> recipient(String login, String password) {
        return Optional.ofNullable(BY_LOGIN.get(login))
                .filter(account -> MessageDigest.isEqual(
                        account.password().getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8)))
                .map(Account::recipient);
    }
}
