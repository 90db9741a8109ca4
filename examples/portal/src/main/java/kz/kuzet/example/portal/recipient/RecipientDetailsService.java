package kz.kuzet.example.portal.recipient;

import kz.kuzet.guard.RecipientId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Tells Spring Security which hash belongs to an IIN, and takes a stronger one where the algorithm has changed. */
@Service
class RecipientDetailsService implements UserDetailsService, UserDetailsPasswordService {

    private final Accounts accounts;

    RecipientDetailsService(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String entered) {
        if (!RecipientId.isValid(entered)) {
            throw unknown();
        }
        RecipientId iin = RecipientId.of(entered);
        return accounts.passwordHash(iin)
                .map(hash -> new RecipientPrincipal(iin, hash))
                .orElseThrow(RecipientDetailsService::unknown);
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        if (hash == null) {
            throw new IllegalArgumentException("an account has a password");
        }
        RecipientId iin = RecipientId.of(user.getUsername());
        accounts.setPasswordHash(iin, hash);
        return new RecipientPrincipal(iin, hash);
    }

    /** Says nothing of what was entered: it may be a password in the wrong field. */
    private static UsernameNotFoundException unknown() {
        return new UsernameNotFoundException("no such account");
    }
}
