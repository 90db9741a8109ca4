package kz.kuzet.guard.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.PublicService;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.declaration.UnreadableAttributeException;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.view.ReflectedAnnotation;

/**
 * Finds differences between a guard and the annotation that is present at run time. They arise where only one of the two was
 * recompiled.
 */
final class GuardDrift {

    private GuardDrift() {}

    /**
     * Returns the differences; empty where the guard belongs to this very declaration. Texts that only describe the service do
     * not count.
     */
    static List<String> differences(ServiceDescriptor guarded, PublicService annotation) {
        try {
            DeclaredService declared = read(annotation);
            DeclaredService enforced = declared.enforced()
                    .orElseThrow(() -> new IllegalArgumentException("a term is positive, not " + declared.term()));
            List<String> differences = new ArrayList<>();
            for (ServiceAttribute<?> attribute : ServiceAttribute.ALL) {
                if (!attribute.isDescription()
                        && !isLeftOut(attribute, guarded.declared())
                        && !attribute.isSame(enforced, guarded.declared())) {
                    differences.add(attribute + " is " + shown(attribute, enforced) + ", in the guard "
                            + shown(attribute, guarded.declared()));
                }
            }
            return differences;
        } catch (UnreadableAttributeException | IllegalArgumentException e) {
            return List.of("the annotation cannot be read (" + e + ")");
        }
    }

    /** The method that the processor would give to the guard; empty where the annotation cannot be read. */
    static Optional<AuthenticationMethod> asked(PublicService annotation) {
        try {
            return read(annotation).askedMethod();
        } catch (UnreadableAttributeException e) {
            return Optional.empty();
        }
    }

    private static DeclaredService read(PublicService annotation) throws UnreadableAttributeException {
        return DeclaredService.read(new ReflectedAnnotation(annotation)::value);
    }

    /** A guard may leave a stated method over messages out, but never add one. */
    private static boolean isLeftOut(ServiceAttribute<?> attribute, DeclaredService guarded) {
        return attribute == ServiceAttribute.MESSAGING_METHOD
                && guarded.messagingMethod().isEmpty();
    }

    private static Object shown(ServiceAttribute<?> attribute, DeclaredService enforced) {
        return attribute == ServiceAttribute.METHOD ? enforced.method().get(0) : attribute.of(enforced);
    }
}
