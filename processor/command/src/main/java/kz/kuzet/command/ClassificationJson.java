package kz.kuzet.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.CriterionScore;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/** One classification for programs, in the constants of the annotations. */
final class ClassificationJson {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private ClassificationJson() {}

    static String of(Classification classification, Set<Channel> channels) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
            json.writeStartObject();
            writeCriteria(classification, json);
            json.writeNumberField("score", classification.total());
            json.writeObjectFieldStart("band");
            json.writeNumberField("lowest", classification.band().lowest());
            json.writeNumberField("highest", classification.band().highest());
            json.writeStringField("method", classification.band().method().name());
            json.writeEndObject();
            json.writeStringField(
                    "override",
                    classification.override().map(MethodOverride::name).orElse(null));
            json.writeStringField("method", classification.method().name());
            json.writeStringField("citation", classification.citation().toString());
            json.writeArrayFieldStart("acceptable");
            for (AuthenticationMethod method : AlternativeRule.acceptable(classification.method())) {
                json.writeString(method.name());
            }
            json.writeEndArray();
            writeChannels(classification.method(), channels, json);
            json.writeBooleanField(
                    "exactlyThirtyMinutes", classification.criteria().term().isExactlyThirtyMinutes());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    private static void writeCriteria(Classification classification, JsonGenerator json) throws IOException {
        ServiceCriteria criteria = classification.criteria();
        for (Criterion criterion : Criterion.values()) {
            writeDeclared(criterion.in(criteria), ServiceAttribute.of(criterion), json);
        }
        json.writeBooleanField("permit", criteria.permit());
        json.writeBooleanField("composite", criteria.composite());
        json.writeArrayFieldStart("points");
        for (CriterionScore score : classification.scores()) {
            json.writeStartObject();
            json.writeStringField("criterion", score.criterion().name());
            json.writeNumberField("points", score.points());
            json.writeStringField("citation", score.citation().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeDeclared(Object value, List<ServiceAttribute<?>> attributes, JsonGenerator json)
            throws IOException {
        if (value instanceof Term term) {
            json.writeNumberField(attributes.get(0).name(), term.amount());
            json.writeStringField(attributes.get(1).name(), term.unit().name());
        } else {
            json.writeStringField(attributes.get(0).name(), ((Enum<?>) value).name());
        }
    }

    /** A channel over which the service cannot be offered has no method; one over which the provider decides names it. */
    private static void writeChannels(AuthenticationMethod method, Set<Channel> channels, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("channels");
        for (Channel channel : channels) {
            Optional<AuthenticationMethod> carried = ChannelRule.methodOver(channel, method, Optional.empty());
            boolean toBeStated = carried.isEmpty() && ChannelRule.messagesLeaveGap(method);
            json.writeStartObject();
            json.writeStringField("channel", channel.name());
            json.writeStringField(
                    "method", carried.map(AuthenticationMethod::name).orElse(null));
            json.writeStringField("toBeStated", toBeStated ? AuthenticationMethod.LOGIN_PASSWORD.name() : null);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
