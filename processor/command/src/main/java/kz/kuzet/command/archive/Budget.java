package kz.kuzet.command.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.problem.Message;

/**
 * The number of bytes that may still be unpacked of one input. A size that an archive states counts only where it is too large.
 */
final class Budget {

    private static final int BUFFER = 1 << 16;
    /** As much is allocated for an entry because it says to be so large. */
    private static final int AT_ONCE = 8 << 20;

    private final Limits limits;
    /** One for all entries: there are tens of thousands, most of them small. */
    private final byte[] buffer = new byte[BUFFER];

    private long unpacked;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** Reads a stream to its end. */
    byte[] read(InputStream stream, long statedSize, long packedSize, FilePlace place)
            throws IOException, CommandException {
        check(statedSize, packedSize, place);
        int begun = stream.readNBytes(buffer, 0, BUFFER);
        check(begun, packedSize, place);
        byte[] read = Arrays.copyOf(buffer, begun);
        if (begun == BUFFER) {
            ByteArrayOutputStream bytes =
                    new ByteArrayOutputStream((int) Math.max(2 * BUFFER, Math.min(statedSize, AT_ONCE)));
            bytes.write(read);
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                bytes.write(buffer, 0, count);
                check(bytes.size(), packedSize, place);
            }
            read = bytes.toByteArray();
        }
        unpacked += read.length;
        return read;
    }

    void checkEntries(int entries, FilePlace place) throws CommandException {
        if (entries > limits.entries()) {
            throw CommandException.at(place, Message.ARCHIVE_TOO_MANY_ENTRIES, limits.entries());
        }
    }

    void checkDepth(int depth, FilePlace place) throws CommandException {
        if (depth > limits.depth()) {
            throw CommandException.at(place, Message.ARCHIVE_TOO_DEEP, limits.depth());
        }
    }

    private void check(long size, long packedSize, FilePlace place) throws CommandException {
        if (size > limits.entryBytes()) {
            throw CommandException.at(place, Message.ARCHIVE_TOO_LARGE, limits.entryBytes());
        }
        if (unpacked + size > limits.totalBytes()) {
            throw CommandException.at(place, Message.ARCHIVE_TOO_LARGE_IN_ALL, limits.totalBytes());
        }
        if (size > Limits.RATIO_COUNTS_FROM && size / limits.ratio() > packedSize) {
            throw CommandException.at(place, Message.ARCHIVE_BOMB, limits.ratio());
        }
    }
}
