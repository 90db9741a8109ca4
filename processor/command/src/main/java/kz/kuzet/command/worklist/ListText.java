package kz.kuzet.command.worklist;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import kz.kuzet.command.check.FoundEndpoint;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.PlainText;
import kz.kuzet.processor.model.ListedHandler;

/** Writes the list for a person, class by class. */
public final class ListText {

    private static final String INDENT = "    ";
    /** The packages of types, and the types around them. */
    private static final Pattern QUALIFIERS = Pattern.compile("(?:[^.$,()#]+[.$])+(?=[^.$,()#])");

    private final ListWords words;
    private final Writer writer;

    private ListText(Language language, Writer writer) {
        this.words = new ListWords(language);
        this.writer = writer;
    }

    /** Writes the list; the writer is left open. */
    public static void write(List<FoundEndpoint> endpoints, Language language, Writer writer) throws IOException {
        ListText text = new ListText(language, writer);
        for (FoundEndpoint found : endpoints) {
            text.write(found);
        }
        int handlers = endpoints.stream()
                .mapToInt(found -> found.listed().handlers().size())
                .sum();
        long unanswered = endpoints.stream().mapToLong(ListText::unanswered).sum();
        writer.write(text.words.say("summary", endpoints.size(), handlers, unanswered) + "\n");
    }

    private static long unanswered(FoundEndpoint found) {
        return (found.isUnanswered() ? 1 : 0)
                + found.listed().handlers().stream().filter(found::isUnanswered).count();
    }

    private void write(FoundEndpoint found) throws IOException {
        line("", found.listed().type().binaryName(), found.module());
        line(
                INDENT,
                words.kinds(found.listed().servedKinds(), found.listed().annotation()),
                words.said(found.listed().said(), found.isUnanswered()));
        for (ListedHandler handler : found.listed().handlers()) {
            String requests =
                    (ListWords.methods(handler.requests()) + " " + ListWords.paths(handler.requests())).strip();
            line(
                    INDENT,
                    requests,
                    QUALIFIERS.matcher(ListWords.handler(found, handler)).replaceAll(""),
                    words.said(handler.said(), found.isUnanswered(handler)));
        }
        writer.write("\n");
    }

    private void line(String indent, String... parts) throws IOException {
        writer.write(indent + PlainText.replaceHidden(String.join("  ", parts)) + "\n");
    }
}
