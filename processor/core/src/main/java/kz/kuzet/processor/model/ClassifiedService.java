package kz.kuzet.processor.model;

import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.guard.GuardName;
import kz.kuzet.register.Points;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/**
 * A declaration with what the Rules say of it.
 *
 * @param declaration as it was written
 * @param classification nothing where the term is not positive, since then nothing can be scored
 * @param guard the class that guards it
 */
public record ClassifiedService(Declaration declaration, Optional<Classification> classification, GuardName guard) {

    public static ClassifiedService of(Declaration declaration) {
        return new ClassifiedService(
                declaration, classify(declaration), declaration.subject().guard());
    }

    private static Optional<Classification> classify(Declaration declaration) {
        if (declaration.term() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new ServiceCriteria(
                        declaration.disclosureRisk(),
                        declaration.databaseChange(),
                        new Term(declaration.term(), declaration.termUnit()),
                        declaration.fee(),
                        declaration.isPermit(),
                        declaration.isComposite())
                .classify());
    }

    /** The method that the guard asks for: what the Rules give, or what the author states in its place where that is lawful. */
    public Optional<AuthenticationMethod> askedMethod() {
        return classification
                .map(Classification::method)
                .map(given -> declaration
                        .pinnedMethod()
                        .filter(AlternativeRule.acceptable(given)::contains)
                        .orElse(given));
    }

    /** The method that the guard asks for over messages, where it is stated, has a place and can be carried. */
    public Optional<AuthenticationMethod> messagingMethod() {
        boolean hasPlace = !declaration.messageChannels().isEmpty()
                && askedMethod().filter(ChannelRule::messagesLeaveGap).isPresent();
        return declaration.statedMessagingMethod().filter(stated -> hasPlace && ChannelRule.messagesCarry(stated));
    }

    /** The service as the register shows it; nothing where it could not be classified. */
    public Optional<RegisteredService> registered() {
        return classification.map(given -> new RegisteredService(
                declaration.code(),
                declaration.name(),
                declaration.subject().endpoint(),
                guard.qualifiedName(),
                declaration.disclosureRisk(),
                declaration.databaseChange(),
                declaration.term(),
                declaration.termUnit(),
                declaration.fee(),
                declaration.result(),
                declaration.composedOf(),
                declaration.channels(),
                Points.of(given),
                given.total(),
                given.override(),
                askedMethod().orElse(given.method()),
                messagingMethod(),
                declaration.riskAssessment()));
    }

    /** Whether a guard can be written. It always enforces the Rules, whatever else is wrong with the declaration. */
    public boolean canBeGuarded() {
        return classification.isPresent() && declaration.obstacle().isEmpty();
    }
}
