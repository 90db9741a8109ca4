package kz.kuzet.example.portal.recipient;

import java.util.Optional;
import kz.kuzet.guard.RecipientId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who has shown login and password in the session of the current request. */
@Component
public class LoggedIn {

    private final Accounts accounts;

    LoggedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Returns who has logged in by password.
     *
     * @return the recipient, or nothing
     */
    public Optional<RecipientId> recipient() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || !(authentication.getPrincipal() instanceof RecipientPrincipal principal)
                || authentication.getAuthorities().stream()
                        .noneMatch(
                                granted -> FactorGrantedAuthority.PASSWORD_AUTHORITY.equals(granted.getAuthority()))) {
            return Optional.empty();
        }
        return Optional.of(RecipientId.of(principal.getUsername()));
    }

    /**
     * Returns the account of who has logged in.
     *
     * @return the account, or nothing
     */
    public Optional<Account> account() {
        return recipient().flatMap(accounts::find);
    }

    /**
     * Returns the account where a page cannot be reached without one.
     *
     * @return the account
     * @throws IllegalStateException if nobody has logged in
     */
    public Account requiredAccount() {
        return account().orElseThrow(() -> new IllegalStateException("nobody has logged in"));
    }
}
