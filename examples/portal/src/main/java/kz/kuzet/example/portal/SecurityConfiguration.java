package kz.kuzet.example.portal;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import kz.kuzet.example.portal.message.GatewaySecretFilter;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who gets as far as the handlers. The services themselves are open here: their guards decide, and send whoever has not logged in to
 * the log-in page. Everything else needs a session, except what the lists below name.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** The message gateway: no session, no cookie, so nothing that a page could forge. */
    @Bean
    @Order(1)
    SecurityFilterChain gateway(HttpSecurity http, PortalSettings settings) throws Exception {
        return http.securityMatcher("/gateway/**")
                .addFilterBefore(new GatewaySecretFilter(settings.gateway().secret()), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Health is for everybody who balances load; metrics are for the operator, who is no recipient. */
    @Bean
    @Order(2)
    SecurityFilterChain operator(HttpSecurity http, PortalSettings settings, PasswordEncoder passwords)
            throws Exception {
        http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                            .permitAll();
                    if (settings.operator().password() == null) {
                        requests.anyRequest().denyAll();
                    } else {
                        requests.anyRequest().authenticated();
                    }
                });
        String password = settings.operator().password();
        if (password != null) {
            DaoAuthenticationProvider operators =
                    new DaoAuthenticationProvider(new InMemoryUserDetailsManager(User.withUsername("operator")
                            .password(passwords.encode(password))
                            .build()));
            operators.setPasswordEncoder(passwords);
            http.authenticationManager(new ProviderManager(operators)).httpBasic(Customizer.withDefaults());
        }
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, PortalSettings settings) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/", "/login", "/services/**", "/assets/**", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("iin")
                        .failureHandler(failure())
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                                policy(settings.signature().ncaLayer())))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                        .httpStrictTransportSecurity(
                                hsts -> hsts.includeSubDomains(true).maxAgeInSeconds(31_536_000)))
                .build();
    }

    /** One message for a wrong IIN and a wrong password. That there were too many attempts is said of any IIN. */
    private static AuthenticationFailureHandler failure() {
        return (request, response, failed) -> response.sendRedirect(
                request.getContextPath() + (failed instanceof LockedException ? "/login?locked" : "/login?failed"));
    }

    /** Only NCALayer, on the recipient's own computer, may be talked to beside the portal. */
    private static String policy(URI ncaLayer) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' "
                + ncaLayer.getScheme() + "://" + ncaLayer.getAuthority()
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
