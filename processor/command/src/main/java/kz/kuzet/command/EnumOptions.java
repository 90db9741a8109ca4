package kz.kuzet.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Options whose value is a constant of an enum, which is written as {@code instant-message} on a command line. */
final class EnumOptions {

    private EnumOptions() {}

    /** Teaches a command to read the constants of all its options, and to name them in help, messages and completion. */
    static void teach(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            // Taken away and added even where it stays as it is: so all stay in their order.
            spec.remove(option);
            spec.addOption(option.auxiliaryTypes()[0].isEnum() ? taught(option) : option);
        }
    }

    private static OptionSpec taught(OptionSpec option) {
        Class<?> type = option.auxiliaryTypes()[0];
        OptionSpec.Builder taught =
                option.toBuilder().completionCandidates(written(type)).converters(text -> read(type, text));
        // These are picocli's own labels, of a field and of an option without one.
        boolean unnamed =
                option.paramLabel().startsWith("<") || option.paramLabel().equals("PARAM");
        return (unnamed ? taught.paramLabel(String.join("|", written(type))) : taught).build();
    }

    static String written(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> written(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumOptions::written).toList();
    }

    private static Object read(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(text));
    }
}
