package kz.kuzet.processor.problem;

import java.util.List;
import java.util.Optional;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;
import kz.kuzet.processor.model.Place;

/**
 * One problem that was found.
 *
 * @param message what is said of it
 * @param place where; nothing where it concerns the whole compilation
 * @param arguments what the words speak of: as many as the message has
 */
public record Finding(Message message, Optional<Place> place, List<String> arguments) {

    public Finding {
        message.demand(arguments.size());
    }

    public static Finding at(Place place, Message message, String... arguments) {
        return new Finding(message, Optional.of(place), List.of(arguments));
    }

    public static Finding ofCompilation(Message message, String... arguments) {
        return new Finding(message, Optional.empty(), List.of(arguments));
    }

    /** What is said of it. */
    public String in(Messages messages) {
        return messages.of(message, arguments.toArray());
    }

    /** Whether {@code @SuppressWarnings} silences it. Errors are never silenced. */
    public boolean isSuppressed() {
        Problem problem = message.problem();
        return problem.severity() != Severity.ERROR
                && place.filter(p -> p.subject().suppressed().contains(problem.name()))
                        .isPresent();
    }
}
