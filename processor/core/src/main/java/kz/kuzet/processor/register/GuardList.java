package kz.kuzet.processor.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;

/** The list of guards for {@link java.util.ServiceLoader}. */
public final class GuardList {

    private GuardList() {}

    /** Returns the names of all guards, sorted, one on each line, with those that earlier compilations left. */
    public static String of(Compilation compilation, EarlierEntries earlier) {
        return Stream.concat(
                        compilation.services().stream()
                                .filter(ClassifiedService::canBeGuarded)
                                .map(service -> service.guard().qualifiedName()),
                        earlier.guards().stream())
                .map(guard -> guard + "\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    /** Reads a list as {@link java.util.ServiceLoader} does. */
    public static List<String> read(String list) {
        return list.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
