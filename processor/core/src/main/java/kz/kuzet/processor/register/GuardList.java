package kz.kuzet.processor.register;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;

/** The list of guards for {@link java.util.ServiceLoader}. */
public final class GuardList {

    private GuardList() {}

    /** Returns the names of all guards, sorted, one on each line, with those that earlier compilations left. */
    public static String of(Compilation compilation, EarlierEntries earlier) {
        SortedSet<String> guards = new TreeSet<>(earlier.guards());
        for (ClassifiedService service : compilation.services()) {
            if (service.canBeGuarded()) {
                guards.add(service.guard().qualifiedName());
            }
        }
        StringBuilder list = new StringBuilder();
        for (String guard : guards) {
            list.append(guard).append('\n');
        }
        return list.toString();
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
