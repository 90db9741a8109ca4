package kz.kuzet.spring.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.guard.Factor;
import org.jspecify.annotations.Nullable;

/**
 * The security requirements of an operation: a security scheme for each factor, and a requirement for each method, with all its
 * factors. OpenAPI reads the requirements of a list as alternatives, and the schemes within one requirement as all needed.
 */
final class FactorSecurity {

    private FactorSecurity() {}

    /**
     * Combines each alternative of the application with each alternative of the guard. The application checks its requirements
     * itself, before or after the guard, and a request has to pass both. Listed side by side, either would suffice.
     */
    static List<SecurityRequirement> both(
            @Nullable List<SecurityRequirement> theirs, List<AuthenticationMethod> acceptable) {
        List<SecurityRequirement> ours =
                acceptable.stream().map(FactorSecurity::requirement).toList();
        if (theirs == null || theirs.isEmpty()) {
            return new ArrayList<>(ours);
        }
        Set<SecurityRequirement> both = new LinkedHashSet<>();
        for (SecurityRequirement their : theirs) {
            // An application that names these schemes has stated the requirement already, perhaps with others.
            if (ours.stream().anyMatch(our -> their.keySet().containsAll(our.keySet()))) {
                both.add(their);
            } else {
                ours.forEach(our -> both.add(joined(their, our)));
            }
        }
        return new ArrayList<>(both);
    }

    private static SecurityRequirement requirement(AuthenticationMethod method) {
        SecurityRequirement requirement = new SecurityRequirement();
        Factor.of(method).forEach(factor -> requirement.addList(nameOf(factor)));
        return requirement;
    }

    private static SecurityRequirement joined(SecurityRequirement their, SecurityRequirement our) {
        SecurityRequirement joined = new SecurityRequirement();
        joined.putAll(their);
        our.forEach(joined::putIfAbsent);
        return joined;
    }

    static void addSchemes(Components components, List<AuthenticationMethod> methods) {
        methods.stream()
                .flatMap(method -> Factor.of(method).stream())
                .forEach(factor -> GuardComponents.addSecurityScheme(nameOf(factor), components));
    }

    private static String nameOf(Factor factor) {
        return "kuzet_" + factor.name().toLowerCase(Locale.ROOT);
    }
}
