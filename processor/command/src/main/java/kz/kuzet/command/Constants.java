package kz.kuzet.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.command.difference.DifferenceForm;
import kz.kuzet.problem.Language;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The constants of an enum as they are written on a command line: {@code instant-message}. */
class Constants<E extends Enum<E>> implements Iterable<String> {

    private final Class<E> type;

    Constants(Class<E> type) {
        this.type = type;
    }

    /** Teaches a command to read them. */
    static void register(CommandLine line) {
        register(line, Language.class);
        register(line, DisclosureRisk.class);
        register(line, DatabaseChange.class);
        register(line, Fee.class);
        register(line, Channel.class);
        register(line, RegisterFormat.class);
        register(line, ClassifyCommand.Format.class);
        register(line, CheckCommand.Format.class);
        register(line, DifferenceForm.class);
    }

    static <E extends Enum<E>> void register(CommandLine line, Class<E> type) {
        line.registerConverter(type, text -> read(type, text));
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> written(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Constants::written).toList();
    }

    private static <E extends Enum<E>> E read(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(text));
    }

    @Override
    public Iterator<String> iterator() {
        return written(type).iterator();
    }
}
