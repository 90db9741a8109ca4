package kz.kuzet.command.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.problem.Language;

/** Determines the language of the output. */
public final class Languages {

    private static final String OPTION = "--locale";

    private Languages() {}

    /** Takes the requested language, otherwise that of the environment or the JVM if Kuzet has it, otherwise English. */
    public static Language choose(List<String> arguments, Map<String, String> environment, Locale machine) {
        return Stream.<Optional<Language>>of(
                        askedFor(arguments), ofEnvironment(environment), Language.ofTag(machine.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN);
    }

    /** Reads the option before the arguments are parsed, because complaints about them need the language. */
    private static Optional<Language> askedFor(List<String> arguments) {
        int end = arguments.contains("--") ? arguments.indexOf("--") : arguments.size();
        for (int index = 0; index < end; index++) {
            String argument = arguments.get(index);
            if (argument.startsWith(OPTION + "=")) {
                return Language.ofTag(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && index + 1 < end) {
                return Language.ofTag(arguments.get(index + 1));
            }
        }
        return Optional.empty();
    }

    /** The first of these that is set counts, as in POSIX: {@code ru_KZ.UTF-8} is Russian. */
    private static Optional<Language> ofEnvironment(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(value -> Language.ofTag(value.split("[_.@]", 2)[0]));
    }
}
