package kz.kuzet.command.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.command.register.Labels;
import kz.kuzet.register.Points;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.difference.ServiceField;

/** Values of a service in words. */
final class Values {

    private static final String NONE = "—";

    private final Labels labels;

    Values(Labels labels) {
        this.labels = labels;
    }

    String label(ServiceField field) {
        return labels.field(field.jsonName());
    }

    String of(ServiceField field, RegisteredService service) {
        return switch (field) {
            case NAME -> text(service.name());
            case ENDPOINT -> text(service.endpoint());
            case GUARD -> text(service.guard());
            case DISCLOSURE_RISK -> labels.of(service.disclosureRisk());
            case DATABASE_CHANGE -> labels.of(service.databaseChange());
            case TERM, TERM_UNIT -> labels.term(service.term(), service.termUnit());
            case FEE -> labels.of(service.fee());
            case RESULT -> labels.of(service.result());
            case COMPOSED_OF -> text(String.join(", ", service.composedOf()));
            case CHANNELS -> channels(service.channels());
            case POINTS -> points(service.points());
            case SCORE -> Integer.toString(service.score());
            case OVERRIDE -> service.override().map(labels::of).orElse(NONE);
            case METHOD -> labels.of(service.method());
            case MESSAGING_METHOD -> method(service.messagingMethod());
            case RISK_ASSESSMENT -> text(service.riskAssessment());
        };
    }

    static String text(String text) {
        return text.isBlank() ? NONE : text;
    }

    private String channels(List<Channel> channels) {
        return channels.stream().map(labels::of).collect(Collectors.joining(", "));
    }

    private String method(Optional<AuthenticationMethod> method) {
        return method.map(labels::of).orElse(NONE);
    }

    private static String points(Points points) {
        return points.disclosureRisk() + " + " + points.databaseChange() + " + " + points.term() + " + " + points.fee();
    }
}
