package kz.kuzet.processor.model;

import java.util.List;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;

/** A {@code @PublicService} as it was written, right or wrong. */
public record Declaration(
        Subject subject,
        Optional<Obstacle> obstacle,
        String code,
        String name,
        DisclosureRisk disclosureRisk,
        DatabaseChange databaseChange,
        int term,
        TermUnit termUnit,
        Fee fee,
        ServiceResult result,
        List<String> composedOf,
        List<Channel> channels,
        List<AuthenticationMethod> method,
        List<AuthenticationMethod> messagingMethod,
        String riskAssessment) {

    public boolean isPermit() {
        return result == ServiceResult.PERMIT;
    }

    public boolean isComposite() {
        return !composedOf.isEmpty();
    }

    /** The method that the author believes to be right, where exactly one is stated. */
    public Optional<AuthenticationMethod> pinnedMethod() {
        return only(method);
    }

    /** The method for messages, where exactly one is stated. */
    public Optional<AuthenticationMethod> statedMessagingMethod() {
        return only(messagingMethod);
    }

    public List<Channel> messageChannels() {
        return channels.stream().filter(Channel::isMessage).toList();
    }

    public Place place() {
        return Place.of(subject, DslAnnotation.PUBLIC_SERVICE);
    }

    public Place at(Attribute attribute) {
        return place().at(attribute);
    }

    private static Optional<AuthenticationMethod> only(List<AuthenticationMethod> methods) {
        return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
    }
}
