package kz.kuzet.register;

import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.MethodOverride;

/**
 * A service in the register: what was declared of it, and what followed. What followed stands as it was written, so that a
 * register can be held against the Rules. {@link RegisterField} is the table of its fields.
 *
 * @param declared as its guard enforces it: exactly one method, the one that the guard asks for
 * @param endpoint binary name of the class, for a method followed by {@code #} and its name
 * @param guard binary name of the guard
 * @param score sum of the points, 1 to 6
 * @param override why the method of the score's band does not count, if it does not
 */
public record RegisteredService(
        DeclaredService declared,
        String endpoint,
        String guard,
        Points points,
        int score,
        Optional<MethodOverride> override) {

    /** Takes what was declared, as its guard enforces it, with what the Rules say of it. */
    public static RegisteredService of(
            DeclaredService enforced, String endpoint, String guard, Classification classification) {
        return new RegisteredService(
                enforced,
                endpoint,
                guard,
                Points.of(classification),
                classification.total(),
                classification.override());
    }

    public String code() {
        return declared.code();
    }

    /** What the guard asks for. */
    public AuthenticationMethod method() {
        return declared.pinnedMethod().orElseThrow();
    }

    /** What the guard asks for over messages, where that is stated. */
    public Optional<AuthenticationMethod> messagingMethod() {
        return declared.statedMessagingMethod();
    }

    /** What the Rules say of the criteria, whatever the register says. */
    public Classification classify() {
        return declared.classification().orElseThrow();
    }
}
