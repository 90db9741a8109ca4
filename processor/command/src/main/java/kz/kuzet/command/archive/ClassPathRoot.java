package kz.kuzet.command.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kuzet.command.console.CommandException;

/**
 * One element of a class path: a folder of classes, a jar, the classes of a WAR, a jar within a WAR. Usually that is a module of the
 * application, or a library. Its entries can be read only while it is visited.
 *
 * @param place the archive or folder; for a part of one, for example {@code app.war ! WEB-INF/classes/}
 * @param library whether it was found among the libraries of an application; the classes of the application itself are none
 * @param entries its files, sorted by name
 */
public record ClassPathRoot(FilePlace place, boolean library, List<Entry> entries) {

    public ClassPathRoot {
        entries = entries.stream().sorted(Comparator.comparing(Entry::name)).toList();
    }

    /** Finds a file by its name. */
    public Optional<Entry> entry(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** Where a file is, or would be. */
    public FilePlace placeOf(String name) {
        return entry(name).map(Entry::place).orElseGet(() -> place.below(name));
    }

    /** Is shown each element of a class path. */
    @FunctionalInterface
    public interface Visitor {
        void visit(ClassPathRoot root) throws CommandException;
    }
}
