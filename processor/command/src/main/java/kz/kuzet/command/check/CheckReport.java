package kz.kuzet.command.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import kz.kuzet.command.console.Console;
import kz.kuzet.problem.Messages;
import kz.kuzet.register.JsonOutput;

/** Prints the result of a check: a line for each finding, or JSON. */
public final class CheckReport {

    /** The version of the form. */
    private static final int FORMAT = 1;

    private CheckReport() {}

    /** Prints findings on stdout and what could not be read on stderr. */
    public static void text(CheckResult result, Console console) {
        PrintWriter out = console.out();
        Messages messages = console.messages();
        result.findings().forEach(finding -> out.print(finding.in(messages) + "\n"));
        result.notes().forEach(note -> out.print(note + "\n"));
        out.print(console.texts()
                        .say(
                                "check.summary",
                                result.classes(),
                                result.services(),
                                result.exclusions(),
                                result.findings().size())
                + "\n");
        complain(result, console);
    }

    /** Prints an object; what could not be read is in it, and on stderr. */
    public static void json(CheckResult result, Console console) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonOutput.escaping(text)) {
            write(result, json);
        } catch (IOException e) {
            throw new IllegalStateException("a text takes everything", e);
        }
        console.out().print(text + "\n");
        complain(result, console);
    }

    private static void complain(CheckResult result, Console console) {
        result.unreadable().stream().distinct().sorted().forEach(console::complain);
    }

    private static void write(CheckResult result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeNumberField("classes", result.classes());
        json.writeNumberField("services", result.services());
        json.writeNumberField("notPublicServices", result.exclusions());
        json.writeArrayFieldStart("findings");
        for (Located finding : result.findings()) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("place", finding.place());
            json.writeStringField("subject", finding.subject());
            json.writeStringField("source", finding.source());
            json.writeNumberField("line", finding.line());
            json.writeStringField("text", finding.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeTexts("notes", result.notes(), json);
        writeTexts(
                "unreadable", result.unreadable().stream().distinct().sorted().toList(), json);
        json.writeEndObject();
    }

    private static void writeTexts(String field, Iterable<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
