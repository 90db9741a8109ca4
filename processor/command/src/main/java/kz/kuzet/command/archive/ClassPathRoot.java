package kz.kuzet.command.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kuzet.command.console.CommandException;

/**
 * One element of a class path: a folder of classes, a jar, the classes of a WAR, or a jar within a WAR. It is usually a module
 * of the application or a library. Its entries can be read only during the visit.
 *
 * @param place the archive or folder; for a part of one, for example {@code app.war ! WEB-INF/classes/}
 * @param library whether it is among the libraries of an application
 * @param entries its files, sorted by name
 */
public record ClassPathRoot(FilePlace place, boolean library, List<Entry> entries) {

    public ClassPathRoot {
        entries = entries.stream().sorted(Comparator.comparing(Entry::name)).toList();
    }

    /** Finds a file by its name, the first of several. */
    public Optional<Entry> entry(String name) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).name().compareTo(name) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < entries.size() && entries.get(low).name().equals(name)
                ? Optional.of(entries.get(low))
                : Optional.empty();
    }

    /** The place of a file, whether it exists or not. */
    public FilePlace placeOf(String name) {
        return entry(name).map(Entry::place).orElseGet(() -> place.below(name));
    }

    /** Receives each element of a class path. */
    @FunctionalInterface
    public interface Visitor {
        void visit(ClassPathRoot root) throws CommandException;
    }
}
