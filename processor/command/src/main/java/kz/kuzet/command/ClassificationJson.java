package kz.kuzet.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.command.console.Console;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.json.JsonObject;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.CriterionScore;
import kz.kuzet.rules.ScoreBand;
import kz.kuzet.rules.Term;

/** A classification for programs, in the constants of the annotations. */
final class ClassificationJson {

    private ClassificationJson() {}

    static String of(Classification classification, Set<Channel> channels) {
        return Console.JSON.of(document(classification, channels));
    }

    private static JsonObject document(Classification classification, Set<Channel> channels) {
        JsonObject document = new JsonObject();
        for (Criterion criterion : Criterion.values()) {
            List<ServiceAttribute<?>> attributes = ServiceAttribute.of(criterion);
            Object value = criterion.in(classification.criteria());
            if (value instanceof Term term) {
                document.with(attributes.get(0).name(), term.amount());
                document.with(attributes.get(1).name(), term.unit());
            } else {
                document.with(attributes.get(0).name(), value);
            }
        }
        ScoreBand band = classification.band();
        JsonObject bandOfTotal = new JsonObject()
                .with("lowest", band.lowest())
                .with("highest", band.highest())
                .with("method", band.method());
        return document.with("permit", classification.criteria().permit())
                .with("composite", classification.criteria().composite())
                .with("points", classification.scores(), ClassificationJson::points)
                .with("score", classification.total())
                .with("band", bandOfTotal)
                .with("override", classification.override())
                .with("method", classification.method())
                .with("citation", classification.citation().toString())
                .with("acceptable", AlternativeRule.acceptable(classification.method()))
                .with("channels", channels, channel -> channel(channel, classification.method()))
                .with("exactlyThirtyMinutes", classification.criteria().term().isExactlyThirtyMinutes());
    }

    private static JsonObject points(CriterionScore score) {
        return new JsonObject()
                .with("criterion", score.criterion())
                .with("points", score.points())
                .with("citation", score.citation().toString());
    }

    /** A channel over which the service cannot be offered has no method; one over which the provider decides names it. */
    private static JsonObject channel(Channel channel, AuthenticationMethod method) {
        Optional<AuthenticationMethod> carried = ChannelRule.methodOver(channel, method, Optional.empty());
        Optional<AuthenticationMethod> toBeStated = carried.isEmpty() && ChannelRule.messagesLeaveGap(method)
                ? Optional.of(AuthenticationMethod.LOGIN_PASSWORD)
                : Optional.empty();
        return new JsonObject().with("channel", channel).with("method", carried).with("toBeStated", toBeStated);
    }
}
