package kz.kuzet.example.portal.recipient;

import java.util.Collection;
import java.util.List;
import kz.kuzet.guard.RecipientId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The account as Spring Security keeps it in a session. Its text masks the IIN, because Spring Security logs principals. */
final class RecipientPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final String iin;
    private @Nullable String passwordHash;

    RecipientPrincipal(RecipientId iin, String passwordHash) {
        this.iin = iin.digits();
        this.passwordHash = passwordHash;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return iin;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecipientPrincipal that && iin.equals(that.iin);
    }

    @Override
    public int hashCode() {
        return iin.hashCode();
    }

    @Override
    public String toString() {
        return RecipientId.of(iin).toString();
    }
}
