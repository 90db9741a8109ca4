package kz.kuzet.command.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.problem.Message;

/**
 * The number of bytes that may still be unpacked of one input. A size that an archive states counts only where it is too large.
 */
final class Budget {

    private static final int BUFFER = 1 << 16;

    private final Limits limits;
    private long unpacked;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** Reads a stream to its end. */
    byte[] read(InputStream stream, long statedSize, long packedSize, FilePlace place)
            throws IOException, CommandException {
        check(statedSize, packedSize, place);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.max(32, Math.min(statedSize, BUFFER)));
        byte[] buffer = new byte[BUFFER];
        for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
            bytes.write(buffer, 0, count);
            check(bytes.size(), packedSize, place);
        }
        unpacked += bytes.size();
        return bytes.toByteArray();
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
