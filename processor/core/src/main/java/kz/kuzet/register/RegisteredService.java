package kz.kuzet.register;

import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.MethodOverride;

/**
 * A service in the register: its declaration and the results. The results are those that were written, so that a register can
 * be compared with the Rules. {@link RegisterField} is the table of its fields.
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

    /** Creates it from a declaration, as its guard enforces it, and its classification. */
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

    /** The method that the guard asks for. */
    public AuthenticationMethod method() {
        return declared.pinnedMethod().orElseThrow();
    }

    /** The method that the guard asks for over messages, where one is stated. */
    public Optional<AuthenticationMethod> messagingMethod() {
        return declared.statedMessagingMethod();
    }

    /** The classification by the Rules, whatever the register says. */
    public Classification classify() {
        return declared.classification().orElseThrow();
    }
}
