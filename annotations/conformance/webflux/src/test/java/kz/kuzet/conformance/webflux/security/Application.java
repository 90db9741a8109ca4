package kz.kuzet.conformance.webflux.security;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.ConfirmationAuthority;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.WebFilter;

/** A portal with Spring Security and no evidence source of its own. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    public static final String SIGNED = "the signed request";

    @Bean
    SecurityWebFilterChain chain(ServerHttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .authorizeExchange(requests -> requests.anyExchange().permitAll())
                .build();
    }

    /** After the filters of Spring Security: sets what a header says. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebFilter authentications() {
        return (exchange, chain) -> {
            Authentication authentication =
                    authentication(exchange.getRequest().getHeaders().getFirst("X-Authentication"));
            return authentication == null
                    ? chain.filter(exchange)
                    : chain.filter(exchange)
                            .contextWrite(ReactiveSecurityContextHolder.withAuthentication(authentication));
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
            case "confirmed" ->
                UsernamePasswordAuthenticationToken.authenticated(
                        iin,
                        null,
                        java.util.List.of(
                                new org.springframework.security.core.authority.SimpleGrantedAuthority(
                                        "FACTOR_PASSWORD"),
                                new ConfirmationAuthority(new Confirmation(
                                        Factor.EDS,
                                        Recipients.RECIPIENT,
                                        ClientText.digest("sf_eds", "POST", "/eds", null, SIGNED)))));
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

    @RestController
    static class Services {
        @PublicService(
                code = "sf_login",
                name = "-",
                disclosureRisk = DisclosureRisk.ABSENT,
                databaseChange = DatabaseChange.UNCHANGED,
                term = 5,
                termUnit = TermUnit.MINUTES,
                fee = Fee.FREE)
        @PostMapping("/login-only")
        String login() {
            return "login";
        }

        @PublicService(
                code = "sf_eds",
                name = "-",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.CHANGED,
                term = 5,
                termUnit = TermUnit.WORKING_DAYS,
                fee = Fee.FREE)
        @PostMapping("/eds")
        String signature() {
            return "eds";
        }
    }
}
