package kz.kuzet.processor.problem;

import java.util.List;
import java.util.Optional;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;
import kz.kuzet.processor.model.Place;

/** A problem that was found. It has no place where it concerns the whole compilation. */
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

    /** The text of the message. */
    public String in(Messages messages) {
        return messages.of(message, arguments.toArray());
    }

    /** Tells whether {@code @SuppressWarnings} silences it. An error is never silenced. */
    public boolean isSuppressed() {
        Problem problem = message.problem();
        return problem.severity() != Severity.ERROR
                && place.filter(p -> p.subject().suppressed().contains(problem.name()))
                        .isPresent();
    }
}
