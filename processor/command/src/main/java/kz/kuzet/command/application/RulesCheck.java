package kz.kuzet.command.application;

import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.command.archive.Place;
import kz.kuzet.command.register.Labels;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;

/** Scores each registered service again: a register that was changed by hand, or by other Rules, says something else. */
final class RulesCheck {

    private static final String NONE = "—";

    private final Remarks remarks;
    private final Labels labels;

    RulesCheck(Remarks remarks, Language language) {
        this.remarks = remarks;
        this.labels = new Labels(language);
    }

    void check(ModuleRegister module) {
        module.register().services().forEach(service -> check(module.place(), service));
    }

    private void check(Place place, RegisteredService service) {
        Classification given = service.classify();
        for (Criterion criterion : Criterion.values()) {
            compare(
                    place,
                    service,
                    labels.field("points") + ", " + labels.of(criterion),
                    Integer.toString(service.points().of(criterion)),
                    Integer.toString(given.points(criterion)),
                    criterion.citation());
        }
        compare(
                place,
                service,
                labels.field("score"),
                Integer.toString(service.score()),
                Integer.toString(given.total()),
                Citation.PARA_5);
        compare(
                place,
                service,
                labels.field("override"),
                text(service.override()),
                text(given.override()),
                Citation.APPENDIX_1_PARA_2);
        if (!AlternativeRule.acceptable(given.method()).contains(service.method())) {
            compare(
                    place,
                    service,
                    labels.field("method"),
                    labels.of(service.method()),
                    labels.of(given.method()),
                    given.citation());
        }
        checkMessagingMethod(place, service);
    }

    /** What is stated for messages has to have a place, and messages have to carry it. */
    private void checkMessagingMethod(Place place, RegisteredService service) {
        Optional<AuthenticationMethod> stated = service.messagingMethod();
        boolean hasPlace = ChannelRule.messagesLeaveGap(service.method())
                && service.declared().channels().stream().anyMatch(Channel::isMessage);
        if (stated.isPresent() && !(hasPlace && ChannelRule.messagesCarry(stated.get()))) {
            String lawful = hasPlace ? labels.of(AuthenticationMethod.LOGIN_PASSWORD) : NONE;
            compare(
                    place,
                    service,
                    labels.field("messagingMethod"),
                    labels.of(stated.get()),
                    lawful,
                    Citation.APPENDIX_1_PARA_1);
        }
    }

    private void compare(
            Place place, RegisteredService service, String what, String registered, String given, Citation citation) {
        if (!registered.equals(given)) {
            remarks.addCited(
                    place.toString(), Message.NOT_BY_THE_RULES, citation, service.code(), what, registered, given);
        }
    }

    private String text(Optional<MethodOverride> override) {
        return override.map(labels::of).orElse(NONE);
    }
}
