package kz.kuzet.spring.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Locale;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.guard.Factor;

/**
 * One security scheme a factor. OpenAPI knows no type for any of them, and Kuzet leaves it to the application how they are shown.
 * The type is the one that the challenge of a guard names, {@code Bearer} (RFC 9470, section 3); an application that defines a scheme
 * of the same name says it more exactly, and then its own stays.
 */
final class SecuritySchemes {

    private static final String TYPE = " OpenAPI has no type for this. The one given is that of the guard's challenge"
            + " (WWW-Authenticate: Bearer acr_values=\"...\", RFC 9470); how it is shown, by a token, a session or"
            + " otherwise, is settled by the application.";

    private SecuritySchemes() {}

    static String nameOf(Factor factor) {
        return "kuzet_" + factor.name().toLowerCase(Locale.ROOT);
    }

    static void addTo(Components components, List<AuthenticationMethod> methods) {
        for (AuthenticationMethod method : methods) {
            for (Factor factor : Factor.of(method)) {
                String name = nameOf(factor);
                if (components.getSecuritySchemes() == null
                        || !components.getSecuritySchemes().containsKey(name)) {
                    components.addSecuritySchemes(name, scheme(factor));
                }
            }
        }
    }

    private static SecurityScheme scheme(Factor factor) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(description(factor) + TYPE);
    }

    private static String description(Factor factor) {
        return switch (factor) {
            case LOGIN_PASSWORD ->
                "Login and password of the portal or the mobile application (Appendix 1, para 1). They open a session"
                        + " and confirm no request.";
            case ONE_TIME_PASSWORD ->
                "A one-time password sent to the recipient's mobile number (para 2(2)). It confirms one request: the"
                        + " one whose digest the 401 response names.";
            case EDS ->
                "An electronic digital signature of the recipient (para 2(15)). It confirms one request: the one whose"
                        + " digest the 401 response names.";
        };
    }
}
