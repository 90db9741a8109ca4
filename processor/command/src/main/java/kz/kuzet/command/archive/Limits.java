package kz.kuzet.command.archive;

/**
 * The limits of one input, beyond which it counts as an attack. The help states the default ones.
 *
 * @param entries names in one archive, or files in one folder
 * @param entryBytes of one entry, unpacked
 * @param totalBytes of all that is unpacked of an input
 * @param ratio how many times larger an entry may become; small ones are not looked at
 * @param depth archives within each other, the outermost included
 */
public record Limits(int entries, long entryBytes, long totalBytes, int ratio, int depth) {

    public static final Limits USUAL = new Limits(200_000, 256L << 20, 4L << 30, 200, 4);
    /** Entries below this size do no harm, however well they are packed. */
    static final long RATIO_COUNTS_FROM = 1L << 20;
}
