package kz.kuzet.command.archive;

/** Why an input cannot be read. */
public enum ArchiveFlaw {
    /** There is nothing of that name. */
    MISSING,
    /** The file or folder may not be read. */
    NOT_PERMITTED,
    /** Neither a file nor a folder: a device, a pipe. */
    NEITHER_FILE_NOR_FOLDER,
    /** The medium fails. */
    NOT_READ,
    /** A folder that is linked into itself. */
    LOOP,
    /** A file of no bytes. */
    EMPTY,
    /** Something else than a jar. */
    NOT_AN_ARCHIVE,
    /** A jar that was cut off or damaged. */
    BROKEN,
    /** An entry that only a password opens. */
    ENCRYPTED,
    /** An entry packed in a way that no class loader knows. */
    PACKED_UNKNOWN,
    /** A name that leads out of the archive. */
    NAME_LEADS_OUT,
    /** Two entries of one name: which of them counts is anybody's guess. */
    TWICE,
    /** More entries than {@link Limits} allow. */
    TOO_MANY_ENTRIES,
    /** An entry larger than {@link Limits} allow. */
    TOO_LARGE,
    /** All of it is larger than {@link Limits} allow. */
    TOO_LARGE_IN_ALL,
    /** An entry that unpacks to a multiple of itself that {@link Limits} do not allow. */
    BOMB,
    /** More archives in archives than {@link Limits} allow. */
    TOO_DEEP
}
