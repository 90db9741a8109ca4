package kz.kuzet.example.portal.recipient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kz.kuzet.example.portal.otp.PhoneNumber;
import kz.kuzet.guard.RecipientId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts, in the database. */
@Repository
public class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Finds an account.
     *
     * @param iin the login
     * @return the account, or nothing
     */
    public Optional<Account> find(RecipientId iin) {
        return jdbc.sql("select iin, name, phone, legal_entity from account where iin = :iin")
                .param("iin", iin.digits())
                .query(Accounts::read)
                .optional();
    }

    Optional<String> passwordHash(RecipientId iin) {
        return jdbc.sql("select password_hash from account where iin = :iin")
                .param("iin", iin.digits())
                .query(String.class)
                .optional();
    }

    void setPasswordHash(RecipientId iin, String hash) {
        jdbc.sql("update account set password_hash = :hash where iin = :iin")
                .param("hash", hash)
                .param("iin", iin.digits())
                .update();
    }

    /**
     * Adds an account, unless the IIN has one already.
     *
     * @param account the account
     * @param passwordHash hash of its password, with the name of the algorithm
     * @return true if it was added
     */
    public boolean add(Account account, String passwordHash) {
        if (find(account.iin()).isPresent()) {
            return false;
        }
        try {
            jdbc.sql("insert into account (iin, name, phone, legal_entity, password_hash)"
                            + " values (:iin, :name, :phone, :legalEntity, :hash)")
                    .param("iin", account.iin().digits())
                    .param("name", account.name())
                    .param("phone", account.phone().e164())
                    .param(
                            "legalEntity",
                            account.legalEntity().map(RecipientId::digits).orElse(null))
                    .param("hash", passwordHash)
                    .update();
            return true;
        } catch (DuplicateKeyException addedByAnotherNode) {
            return false;
        }
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                RecipientId.of(row.getString("iin")),
                row.getString("name"),
                new PhoneNumber(row.getString("phone")),
                Optional.ofNullable(row.getString("legal_entity")).map(RecipientId::of));
    }
}
