package kz.kuzet.example.portal.development;

import java.util.List;
import java.util.Optional;
import kz.kuzet.example.portal.otp.PhoneNumber;
import kz.kuzet.example.portal.recipient.Account;
import kz.kuzet.example.portal.recipient.Accounts;
import kz.kuzet.example.portal.signature.DevelopmentRecipient;
import kz.kuzet.guard.RecipientId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Recipients who exist in development only. Names, numbers and phones are made up; the control digits are right. */
@Component
@Profile("development & !production")
public final class DevelopmentRecipients implements ApplicationRunner {

    /**
     * A recipient and the password that the log-in page shows.
     *
     * @param account the account
     * @param password its password
     * @param signer who signs with the development key
     */
    public record Shown(Account account, String password, DevelopmentRecipient signer) {}

    private static final List<Shown> ALL = List.of(
            recipient("900101300017", "Айгүл Үлгі", "+77000000001", "aigul", "kuzet-aigul-1", null),
            recipient("850615400125", "Ерлан Мысал", "+77000000002", "erlan", "kuzet-erlan-2", null),
            recipient("781123300459", "Сәуле Сынақ", "+77000000003", "saule", "kuzet-saule-3", "191040000178"));

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    DevelopmentRecipients(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Lists them.
     *
     * @return all development recipients
     */
    public static List<Shown> all() {
        return ALL;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ALL.forEach(recipient -> accounts.add(recipient.account(), passwords.encode(recipient.password())));
    }

    private static Shown recipient(
            String iin, String name, String phone, String alias, String password, @Nullable String bin) {
        RecipientId individual = RecipientId.of(iin);
        Optional<RecipientId> legalEntity = Optional.ofNullable(bin).map(RecipientId::of);
        return new Shown(
                new Account(individual, name, new PhoneNumber(phone), legalEntity),
                password,
                new DevelopmentRecipient(alias, individual, name, legalEntity));
    }
}
