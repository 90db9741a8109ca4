package kz.kuzet.processor.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;
import kz.kuzet.processor.model.Place;

/**
 * A problem that was found.
 *
 * @param place where it is; empty where it concerns the whole compilation
 * @param arguments of the message, the same in every language
 * @param phrases keys of phrases, which each language words in its own way; their list is the last argument of the message,
 * unless it is empty
 */
public record Finding(Message message, Optional<Place> place, List<String> arguments, List<String> phrases) {

    public Finding {
        arguments = List.copyOf(arguments);
        phrases = List.copyOf(phrases);
        message.demand(arguments.size() + (phrases.isEmpty() ? 0 : 1));
    }

    /** A finding whose arguments are the same in every language. */
    public Finding(Message message, Optional<Place> place, List<String> arguments) {
        this(message, place, arguments, List.of());
    }

    public static Finding at(Place place, Message message, String... arguments) {
        return new Finding(message, Optional.of(place), List.of(arguments));
    }

    public static Finding ofCompilation(Message message, String... arguments) {
        return new Finding(message, Optional.empty(), List.of(arguments));
    }

    /** A finding whose message ends its arguments with a list of phrases. */
    public static Finding listing(Place place, Message message, List<String> phrases, String... arguments) {
        return new Finding(message, Optional.of(place), List.of(arguments), phrases);
    }

    /** The text of the message. */
    public String in(Messages messages) {
        List<Object> all = new ArrayList<>(arguments);
        phrases.stream().map(messages::phrase).reduce(messages::both).ifPresent(all::add);
        return messages.of(message, all.toArray());
    }

    /** Tells whether {@code @SuppressWarnings} silences it. An error is never silenced. */
    public boolean isSuppressed() {
        Problem problem = message.problem();
        return problem.severity() != Severity.ERROR
                && place.filter(p -> p.subject().suppressed().contains(problem.name()))
                        .isPresent();
    }
}
