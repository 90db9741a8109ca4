package kz.kuzet.spring.openapi;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.guard.Factor;
import org.jspecify.annotations.Nullable;

/**
 * What has to be shown to call an operation. OpenAPI reads the requirements of a list as alternatives, and the schemes inside one
 * requirement as all needed: a method is one requirement, of all its factors.
 *
 * <p>What the application requires by itself is asked by itself, before or after the guard: a request has to pass both. So each
 * alternative of the application is joined with each of ours. To put ours beside theirs would say that either suffices.
 */
final class SecurityRequirements {

    private SecurityRequirements() {}

    static List<SecurityRequirement> both(
            @Nullable List<SecurityRequirement> theirs, List<AuthenticationMethod> acceptable) {
        List<SecurityRequirement> ours =
                acceptable.stream().map(SecurityRequirements::of).toList();
        if (theirs == null || theirs.isEmpty()) {
            return new ArrayList<>(ours);
        }
        Set<SecurityRequirement> both = new LinkedHashSet<>();
        for (SecurityRequirement their : theirs) {
            // Whoever names our schemes has said it already, and perhaps with something else.
            if (ours.stream().anyMatch(our -> their.keySet().containsAll(our.keySet()))) {
                both.add(their);
            } else {
                ours.forEach(our -> both.add(joined(their, our)));
            }
        }
        return new ArrayList<>(both);
    }

    private static SecurityRequirement of(AuthenticationMethod method) {
        SecurityRequirement requirement = new SecurityRequirement();
        Factor.of(method).forEach(factor -> requirement.addList(SecuritySchemes.nameOf(factor)));
        return requirement;
    }

    private static SecurityRequirement joined(SecurityRequirement their, SecurityRequirement our) {
        SecurityRequirement joined = new SecurityRequirement();
        joined.putAll(their);
        our.forEach(joined::putIfAbsent);
        return joined;
    }
}
