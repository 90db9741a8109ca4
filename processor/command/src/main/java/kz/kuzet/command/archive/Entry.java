package kz.kuzet.command.archive;

import kz.kuzet.command.console.Failure;

/** A file that a class loader would find. */
public interface Entry {

    /** Name from the root of the class path on, with slashes: {@code META-INF/kuzet/register.json}. Not to be used as a path. */
    String name();

    Place place();

    /**
     * Reads it, each time anew.
     *
     * @throws Failure if it is broken, too large, or there twice
     */
    byte[] bytes() throws Failure;
}
