package kz.kuzet.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Options whose value is an enum constant, written as {@code instant-message} on the command line. */
final class EnumOptions {

    private EnumOptions() {}

    /**
     * Registers converters for all enum options of a command, and the names of the constants in help, messages and completion.
     */
    static void teach(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            // Removed and added again even if unchanged, so that the options keep their order.
            spec.remove(option);
            spec.addOption(option.auxiliaryTypes()[0].isEnum() ? taught(option) : option);
        }
    }

    private static OptionSpec taught(OptionSpec option) {
        Class<?> type = option.auxiliaryTypes()[0];
        OptionSpec.Builder taught =
                option.toBuilder().completionCandidates(written(type)).converters(text -> read(type, text));
        // These are picocli's default labels, of a field and of an option without one.
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
