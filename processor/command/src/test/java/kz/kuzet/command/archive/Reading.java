package kz.kuzet.command.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Progress;
import kz.kuzet.problem.Message;

/** What is read of an input. */
final class Reading {

    private Reading() {}

    /** All files, {@code root | name = content}, without the name of the input itself. */
    static List<String> of(Path input) {
        return of(input, Limits.USUAL);
    }

    static List<String> of(Path input, Limits limits) {
        try {
            return read(input, limits);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    /** Why an input is refused. */
    static Message refusal(Path input) {
        return refusal(input, Limits.USUAL);
    }

    static Message refusal(Path input, Limits limits) {
        CommandException failure = catchThrowableOfType(CommandException.class, () -> read(input, limits));
        assertThat(failure).as("%s is refused", input).isNotNull();
        return failure.message();
    }

    private static List<String> read(Path input, Limits limits) throws CommandException {
        List<String> read = new ArrayList<>();
        new Archives(limits, Progress.NONE).read(input, root -> {
            String place = root.place().toString().substring(input.toString().length());
            for (Entry entry : root.entries()) {
                String content = new String(entry.bytes(), StandardCharsets.UTF_8);
                read.add(place + " | " + entry.name() + " = " + content);
            }
        });
        return read;
    }
}
