package kz.kuzet.conformance.spring.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.ConfirmationAuthority;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.filter.OncePerRequestFilter;

/** A portal with Spring Security and no evidence source of its own. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    public static final String SIGNED = "the signed request";

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .httpBasic(Customizer.withDefaults())
                .build();
    }

    @Bean
    InMemoryUserDetailsManager users() {
        return new InMemoryUserDetailsManager(
                User.withUsername(Recipients.IIN)
                        .password("{noop}secret")
                        .authorities(new ConfirmationAuthority(new Confirmation(
                                Factor.EDS,
                                Recipients.RECIPIENT,
                                ClientText.digest("s_eds", "POST", "/eds", null, SIGNED))))
                        .build(),
                User.withUsername("clerk")
                        .password("{noop}secret")
                        .roles("CLERK")
                        .build());
    }

    /** After the filters of Spring Security: sets what a header says. */
    @Bean
    OncePerRequestFilter authentications() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain filters)
                    throws ServletException, IOException {
                Authentication authentication = authentication(request.getHeader("X-Authentication"));
                if (authentication != null) {
                    SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
                }
                filters.doFilter(request, response);
            }
        };
    }

    private static Authentication authentication(String kind) {
        if (kind == null) {
            return null;
        }
        String iin = Recipients.IIN;
        return switch (kind) {
            case "password" ->
                UsernamePasswordAuthenticationToken.authenticated(
                        iin, null, AuthorityUtils.createAuthorityList("FACTOR_PASSWORD"));
            case "other-factor" ->
                UsernamePasswordAuthenticationToken.authenticated(
                        iin, null, AuthorityUtils.createAuthorityList("FACTOR_BEARER"));
            case "unauthenticated" -> UsernamePasswordAuthenticationToken.unauthenticated(iin, "secret");
            case "anonymous" ->
                new AnonymousAuthenticationToken("key", iin, AuthorityUtils.createAuthorityList("FACTOR_PASSWORD"));
            case "remember-me" ->
                new RememberMeAuthenticationToken("key", iin, AuthorityUtils.createAuthorityList("FACTOR_PASSWORD"));
            case "no-iin" ->
                UsernamePasswordAuthenticationToken.authenticated(
                        "990099000006", null, AuthorityUtils.createAuthorityList("FACTOR_PASSWORD"));
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
