package kz.kuzet.command.archive;

import kz.kuzet.command.console.CommandException;

/**
 * A file that a class loader would find.
 *
 * @param name from the root of the class path on, with slashes: {@code META-INF/kuzet/register.json}. Not to be used as a path.
 * @param source gives its bytes
 */
public record Entry(String name, FilePlace place, Source source) {

    /** A source of bytes. */
    @FunctionalInterface
    interface Source {
        byte[] read() throws CommandException;
    }

    Entry below(String root) {
        return new Entry(name.substring(root.length()), place, source);
    }

    /**
     * Reads the file, each time anew.
     *
     * @throws CommandException if it is broken, too large, or there twice
     */
    public byte[] bytes() throws CommandException {
        return source.read();
    }
}
