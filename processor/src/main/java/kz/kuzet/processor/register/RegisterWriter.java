package kz.kuzet.processor.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kuzet.Channel;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;

/**
 * Writes {@code register.json}: what the state body sends to the authorized body (para 8). Nothing in it depends on the date, the
 * machine, the order of files or the compiler.
 */
public final class RegisterWriter {

    private static final int FORMAT = 1;
    private static final String DOCUMENT = "Order No. 10 of 2016-01-19";
    private static final String AMENDED_BY = "No. 545/НҚ of 2024-09-06";

    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private final String provider;

    /**
     * @param provider name of the state body
     */
    public RegisterWriter(String provider) {
        this.provider = provider;
    }

    /** Writes the register; the writer is left open. */
    public void write(Compilation compilation, Writer writer) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(writer)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES));
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeObjectFieldStart("rules");
            json.writeStringField("document", DOCUMENT);
            json.writeStringField("amendedBy", AMENDED_BY);
            json.writeEndObject();
            json.writeStringField("provider", provider);
            writeServices(compilation, json);
            writeExclusions(compilation, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeServices(Compilation compilation, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("services");
        List<ClassifiedService> services = compilation.services().stream()
                .sorted(Comparator.comparing(service -> service.declaration().code()))
                .toList();
        for (ClassifiedService service : services) {
            Optional<Classification> classification = service.classification();
            if (classification.isPresent()) {
                writeService(service, classification.get(), json);
            }
        }
        json.writeEndArray();
    }

    private static void writeService(ClassifiedService service, Classification classification, JsonGenerator json)
            throws IOException {
        Declaration declaration = service.declaration();
        json.writeStartObject();
        json.writeStringField("code", declaration.code());
        json.writeStringField("name", declaration.name());
        json.writeStringField("endpoint", declaration.subject().endpoint());
        json.writeStringField("guard", service.guard().qualifiedName());
        json.writeStringField("disclosureRisk", declaration.disclosureRisk().name());
        json.writeStringField("databaseChange", declaration.databaseChange().name());
        json.writeNumberField("term", declaration.term());
        json.writeStringField("termUnit", declaration.termUnit().name());
        json.writeStringField("fee", declaration.fee().name());
        json.writeStringField("result", declaration.result().name());
        json.writeArrayFieldStart("composedOf");
        for (String component : declaration.composedOf()) {
            json.writeString(component);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("channels");
        for (Channel channel : declaration.channels()) {
            json.writeString(channel.name());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("points");
        json.writeNumberField("disclosureRisk", classification.points(Criterion.DISCLOSURE_RISK));
        json.writeNumberField("databaseChange", classification.points(Criterion.DATABASE_CHANGE));
        json.writeNumberField("term", classification.points(Criterion.TERM));
        json.writeNumberField("fee", classification.points(Criterion.FEE));
        json.writeEndObject();
        json.writeNumberField("score", classification.total());
        writeName("override", classification.override(), json);
        writeName("method", service.askedMethod(), json);
        writeName("messagingMethod", service.messagingMethod(), json);
        json.writeStringField("riskAssessment", declaration.riskAssessment());
        json.writeEndObject();
    }

    private static void writeExclusions(Compilation compilation, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("notPublicServices");
        List<Exclusion> exclusions = compilation.exclusions().stream()
                .sorted(Comparator.comparing(
                                (Exclusion exclusion) -> exclusion.subject().endpoint())
                        .thenComparing(Exclusion::reason))
                .toList();
        for (Exclusion exclusion : exclusions) {
            json.writeStartObject();
            json.writeStringField("endpoint", exclusion.subject().endpoint());
            json.writeStringField("reason", exclusion.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeName(String field, Optional<? extends Enum<?>> constant, JsonGenerator json)
            throws IOException {
        if (constant.isPresent()) {
            json.writeStringField(field, constant.get().name());
        } else {
            json.writeNullField(field);
        }
    }
}
