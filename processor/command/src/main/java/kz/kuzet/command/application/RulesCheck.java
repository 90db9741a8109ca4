package kz.kuzet.command.application;

import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.command.register.Labels;
import kz.kuzet.problem.Message;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;

/** Scores a registered service again. A register that was changed by hand, or written by other Rules, has another result. */
final class RulesCheck {

    private static final String NONE = "—";

    private final FilePlace place;
    private final RegisteredService service;
    private final Labels labels;
    private final Complaints complaints;

    RulesCheck(FilePlace place, RegisteredService service, Labels labels, Complaints complaints) {
        this.place = place;
        this.service = service;
        this.labels = labels;
        this.complaints = complaints;
    }

    void check() {
        Classification given = service.classify();
        for (Criterion criterion : Criterion.values()) {
            String points = labels.field("points") + ", " + labels.of(criterion);
            compare(points, service.points().of(criterion), given.points(criterion), criterion.citation());
        }
        compare(labels.field("score"), service.score(), given.total(), Citation.PARA_5);
        compare(labels.field("override"), service.override(), given.override(), Citation.APPENDIX_1_PARA_2);
        if (!AlternativeRule.acceptable(given.method()).contains(service.method())) {
            compare(labels.field("method"), service.method(), given.method(), given.citation());
        }
        checkMessagingMethod();
    }

    /** Checks the method for messages: messages have to need it and to carry it. */
    private void checkMessagingMethod() {
        Optional<AuthenticationMethod> stated = service.messagingMethod();
        boolean hasPlace = ChannelRule.messagesLeaveGap(service.method())
                && service.declared().channels().stream().anyMatch(Channel::isMessage);
        if (stated.isPresent() && !(hasPlace && ChannelRule.messagesCarry(stated.get()))) {
            Optional<AuthenticationMethod> lawful =
                    hasPlace ? Optional.of(AuthenticationMethod.LOGIN_PASSWORD) : Optional.empty();
            compare(labels.field("messagingMethod"), stated, lawful, Citation.APPENDIX_1_PARA_1);
        }
    }

    private void compare(String what, Object registered, Object given, Citation citation) {
        if (!registered.equals(given)) {
            complaints.addCited(
                    place.toString(),
                    Message.NOT_BY_THE_RULES,
                    citation,
                    service.code(),
                    what,
                    text(registered),
                    text(given));
        }
    }

    private String text(Object value) {
        String text = labels.of(value, "");
        return text.isEmpty() ? NONE : text;
    }
}
