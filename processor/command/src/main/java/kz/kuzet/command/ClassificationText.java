package kz.kuzet.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.register.Labels;
import kz.kuzet.problem.Texts;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.CriterionScore;
import kz.kuzet.rules.ScoreBand;
import kz.kuzet.rules.ServiceCriteria;

/** A classification as a table for an analyst: every step with its place in the Rules. */
final class ClassificationText {

    private final Console console;
    private final Texts texts;
    private final Labels labels;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String name, String value, Citation citation) {}

    ClassificationText(Console console) {
        this.console = console;
        this.texts = console.texts();
        this.labels = new Labels(console.language());
    }

    String of(Classification classification, Set<Channel> channels) {
        ServiceCriteria criteria = classification.criteria();
        for (CriterionScore score : classification.scores()) {
            String declared = labels.of(score.criterion().in(criteria), "");
            add(labels.of(score.criterion()), texts.say("classify.points", declared, score.points()), score.citation());
        }
        add(labels.field("score"), Integer.toString(classification.total()), Citation.PARA_5);
        ScoreBand band = classification.band();
        add(texts.say("classify.band", band.lowest(), band.highest()), labels.of(band.method()), Citation.PARA_5);
        classification
                .override()
                .ifPresent(override -> add(labels.field("override"), labels.of(override), override.citation()));
        AuthenticationMethod method = classification.method();
        add(labels.field("method"), console.strong(labels.of(method)), classification.citation());
        String alternatives = AlternativeRule.acceptable(method).stream()
                .filter(accepted -> accepted != method)
                .map(labels::of)
                .collect(Collectors.joining("; "));
        add(
                texts.say("classify.alternative"),
                alternatives.isEmpty() ? texts.say("classify.alternative.none") : alternatives,
                Citation.APPENDIX_1_PARA_1);
        channels.forEach(channel -> addChannel(channel, method));
        String notes =
                criteria.term().isExactlyThirtyMinutes() ? "\n" + texts.say("classify.thirty.minutes") + "\n" : "";
        return laidOut() + notes;
    }

    private void addChannel(Channel channel, AuthenticationMethod method) {
        String name = texts.say("classify.over", labels.of(channel));
        Optional<AuthenticationMethod> carried = ChannelRule.methodOver(channel, method, Optional.empty());
        if (carried.isPresent()) {
            add(name, labels.of(carried.get()), Citation.APPENDIX_1_PARA_1);
        } else if (ChannelRule.messagesLeaveGap(method)) {
            String stated = labels.of(AuthenticationMethod.LOGIN_PASSWORD);
            add(name, texts.say("classify.over.gap", stated), Citation.APPENDIX_1_PARA_1);
        } else {
            add(name, texts.say("classify.over.none"), Citation.APPENDIX_1_PARA_1_2);
        }
    }

    private void add(String name, String value, Citation citation) {
        rows.add(new Row(name, value, citation));
    }

    private String laidOut() {
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        return rows.stream()
                .map(row -> "%s%s  %s  [%s]\n"
                        .formatted(
                                row.name(),
                                " ".repeat(width - row.name().length()),
                                row.value(),
                                labels.of(row.citation())))
                .collect(Collectors.joining());
    }
}
