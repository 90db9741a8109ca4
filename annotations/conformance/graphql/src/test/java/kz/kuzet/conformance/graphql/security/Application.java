package kz.kuzet.conformance.graphql.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kz.kuzet.conformance.graphql.portal.People;
import kz.kuzet.conformance.graphql.portal.Services;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.ConfirmationAuthority;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.WebFilter;

/** A portal whose evidence comes from Spring Security, which learns it from a header here. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({Services.class, People.class})
public class Application {

    public static final String SIGNED = "mutation{license(text:\"a\")}";

    private static Authentication authentication(String kind) {
        if (kind == null) {
            return null;
        }
        String iin = Recipients.IIN;
        List<GrantedAuthority> password = AuthorityUtils.createAuthorityList("FACTOR_PASSWORD");
        return switch (kind) {
            case "password" -> UsernamePasswordAuthenticationToken.authenticated(iin, null, password);
            case "confirmed" ->
                UsernamePasswordAuthenticationToken.authenticated(
                        iin,
                        null,
                        List.of(
                                new SimpleGrantedAuthority("FACTOR_PASSWORD"),
                                new ConfirmationAuthority(
                                        new Confirmation(
                                                Factor.EDS,
                                                Recipients.RECIPIENT,
                                                ClientText.digest(
                                                        "license",
                                                        "POST",
                                                        "/graphql",
                                                        "application/json",
                                                        "{\"operationName\":null,\"query\":\"mutation{license(text:\\\"a\\\")}\",\"variables\":{}}")))));
            case "other-factor" ->
                UsernamePasswordAuthenticationToken.authenticated(
                        iin, null, AuthorityUtils.createAuthorityList("FACTOR_BEARER"));
            case "unauthenticated" -> UsernamePasswordAuthenticationToken.unauthenticated(iin, "secret");
            case "anonymous" -> new AnonymousAuthenticationToken("key", iin, password);
            case "remember-me" -> new RememberMeAuthenticationToken("key", iin, password);
            case "no-iin" -> UsernamePasswordAuthenticationToken.authenticated("990099000006", null, password);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** Before servlets. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class OnMvc {
        @Bean
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return http.csrf(csrf -> csrf.disable())
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .addFilterBefore(new FromHeader(), AuthorizationFilter.class)
                    .build();
        }
    }

    private static final class FromHeader extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Authentication authentication = authentication(request.getHeader("X-Authentication"));
            if (authentication != null) {
                SecurityContextHolder.getContext().setAuthentication(authentication);
            }
            chain.doFilter(request, response);
        }
    }

    /** Before WebFlux. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    static class OnWebFlux {
        @Bean
        SecurityWebFilterChain chain(ServerHttpSecurity http) {
            return http.csrf(csrf -> csrf.disable())
                    .authorizeExchange(requests -> requests.anyExchange().permitAll())
                    .build();
        }

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
    }
}
