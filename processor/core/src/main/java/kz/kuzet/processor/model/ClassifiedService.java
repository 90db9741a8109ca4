package kz.kuzet.processor.model;

import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.guard.GuardName;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.Classification;

/**
 * A declaration with what the Rules say of it.
 *
 * @param declaration as it was written
 * @param classification nothing where the term is not positive, since then nothing can be scored
 * @param enforced the declaration as its guard enforces it, where there is a classification
 * @param guard the class that guards it
 */
public record ClassifiedService(
        Declaration declaration,
        Optional<Classification> classification,
        Optional<DeclaredService> enforced,
        GuardName guard) {

    public static ClassifiedService of(Declaration declaration) {
        return of(declaration, declaration.subject().guard());
    }

    /** Takes a guard whose name is known. */
    public static ClassifiedService of(Declaration declaration, GuardName guard) {
        DeclaredService declared = declaration.says();
        return new ClassifiedService(declaration, declared.classification(), declared.enforced(), guard);
    }

    public Subject subject() {
        return declaration.subject();
    }

    /** The declaration as it was written. */
    public DeclaredService declared() {
        return declaration.says();
    }

    /** The method that the guard asks for: the one that the Rules give, or the author's where that is lawful. */
    public Optional<AuthenticationMethod> askedMethod() {
        return enforced.isPresent() ? enforced.get().pinnedMethod() : Optional.empty();
    }

    /** The method that the guard asks for over messages, where one is stated, needed and possible. */
    public Optional<AuthenticationMethod> messagingMethod() {
        return enforced.flatMap(DeclaredService::statedMessagingMethod);
    }

    /** The service as the register shows it; nothing where it could not be classified. */
    public Optional<RegisteredService> registered() {
        return enforced.isPresent() && classification.isPresent()
                ? Optional.of(RegisteredService.of(
                        enforced.get(), declaration.endpoint(), guard.qualifiedName(), classification.get()))
                : Optional.empty();
    }

    /** Tells whether a guard can be written. It always enforces the Rules, whatever else is wrong with the declaration. */
    public boolean canBeGuarded() {
        return classification.isPresent() && declaration.obstacle().isEmpty();
    }

    public Place place() {
        return Place.of(subject(), DslAnnotation.PUBLIC_SERVICE);
    }

    public Place at(ServiceAttribute<?> attribute) {
        return place().at(attribute.name());
    }
}
