package kz.kuzet.example.portal.recipient;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks IIN and password, if they were not tried too often. An IIN without an account takes as long as one with: Spring
 * Security then compares with the hash of a password that nobody has.
 */
@Component
public class PasswordCheck implements AuthenticationProvider {

    private static final int LONGEST_LOGIN = 100;

    private final DaoAuthenticationProvider accounts;
    private final LogInThrottle throttle;

    PasswordCheck(RecipientDetailsService details, PasswordEncoder passwords, LogInThrottle throttle) {
        this.accounts = new DaoAuthenticationProvider(details);
        this.accounts.setPasswordEncoder(passwords);
        this.accounts.setUserDetailsPasswordService(details);
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication entered) throws AuthenticationException {
        String login = entered.getName();
        if (login.length() > LONGEST_LOGIN || !throttle.attempt(login, address(entered))) {
            throw new LockedException("too many attempts");
        }
        Authentication authentication = accounts.authenticate(entered);
        throttle.succeeded(login);
        return authentication;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static String address(Authentication entered) {
        return entered.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : String.valueOf(entered.getDetails());
    }
}
