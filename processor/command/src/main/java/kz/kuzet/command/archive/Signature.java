package kz.kuzet.command.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Whether a file begins as an archive does. It tells a broken one from something else. */
final class Signature {

    private Signature() {}

    static boolean isThere(SeekableByteChannel channel) throws IOException {
        ByteBuffer beginning = ByteBuffer.allocate(2);
        channel.position(0);
        int count;
        do {
            count = channel.read(beginning);
        } while (count > 0 && beginning.hasRemaining());
        channel.position(0);
        return beginning.get(0) == 'P' && beginning.get(1) == 'K';
    }
}
