package kz.kuzet.command.console;

import java.io.Console;
import java.util.Optional;

/** Tells whether a person reads the output. */
public final class Terminal {

    private Terminal() {}

    public static boolean isInteractive() {
        return Optional.ofNullable(System.console()).filter(Terminal::isReal).isPresent();
    }

    /** From JDK 22 on there is a console even if everything is redirected, and a method that tells. */
    private static boolean isReal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
