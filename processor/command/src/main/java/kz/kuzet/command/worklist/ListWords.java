package kz.kuzet.command.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.kuzet.command.check.FoundEndpoint;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.register.Labels;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Texts;
import kz.kuzet.processor.model.ListedHandler;
import kz.kuzet.processor.model.Requests;
import kz.kuzet.processor.model.Said;
import kz.kuzet.processor.model.Subject;

/** The words of a list in one language. */
final class ListWords {

    private static final String BETWEEN = ", ";
    /** Nothing restricts it. */
    private static final String ANY = "*";

    private final Texts texts;
    private final Messages messages;
    private final Labels labels;

    ListWords(Language language) {
        texts = Texts.of(Console.TEXTS, language);
        messages = new Messages(language);
        labels = new Labels(language);
    }

    String say(String key, Object... arguments) {
        return texts.say("endpoints." + key, arguments);
    }

    /** The kinds; where there are none, the annotation that an option names. */
    String kinds(Collection<EndpointKind> kinds, String annotation) {
        return kinds.isEmpty()
                ? annotation
                : kinds.stream().map(kind -> messages.phrase("kind." + kind)).collect(Collectors.joining(BETWEEN));
    }

    static String methods(List<Requests> requests) {
        return requests.stream()
                .map(each -> each.methods().isEmpty() ? ANY : String.join(BETWEEN, each.methods()))
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    static String paths(List<Requests> requests) {
        return requests.stream()
                .flatMap(each -> each.paths().stream())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    /** The handler as the list names it: with the class that declares it, where that is another one. */
    static String handler(FoundEndpoint found, ListedHandler handler) {
        Subject called = handler.called();
        String signature = called.method().orElseThrow().signature();
        return found.isInherited(handler) ? called.binaryName() + "#" + signature : signature;
    }

    String said(Said said, boolean unanswered) {
        return switch (said.answer()) {
            case NOTHING -> say(unanswered ? "said.unanswered" : "said.nothing");
            case SERVICE ->
                say(said.callsGuard() ? "said.calls" : "said.service", said.code(), labels.of(said.method(), BETWEEN));
            case PREPARES -> say("said.prepares", said.code());
            case EXCLUDED -> say("said.excluded", said.reason());
            case DOUBTFUL -> say("said.doubtful", said.doubt().map(this::doubt).orElse(""));
        };
    }

    private String doubt(Enum<?> doubt) {
        return doubt.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
