package kz.kuzet.command.console;

import java.util.Arrays;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.PlainText;

/** Why a command cannot do what it was asked for: a message of the catalogue. */
public final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    private final transient String place;
    private final transient Message message;
    private final transient Object[] arguments;

    private Failure(String place, Message message, Object[] arguments) {
        super(place + " " + message + " " + Arrays.toString(arguments));
        message.demand(arguments.length);
        this.place = place;
        this.message = message;
        this.arguments = arguments;
    }

    /** Something is wrong with the command itself. */
    public static Failure of(Message message, Object... arguments) {
        return new Failure("", message, arguments);
    }

    /** Something is wrong with a file or folder, or with what stands in one. */
    public static Failure at(Object place, Message message, Object... arguments) {
        return new Failure(PlainText.quote(place.toString()), message, arguments);
    }

    public Message message() {
        return message;
    }

    /** The line. */
    public String in(Messages messages) {
        return messages.line(place, message.problem().severity(), messages.of(message, arguments));
    }
}
