package kz.kuzet.command.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What an inflater makes of bytes that it was given at once. {@link java.util.zip.InflaterInputStream} would copy them once more, for
 * each of tens of thousands of entries.
 */
final class Unpacked extends InputStream {

    private final Inflater inflater;

    Unpacked(Inflater inflater) {
        this.inflater = inflater;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        try {
            int count = inflater.inflate(bytes, offset, length);
            if (count == 0 && !inflater.finished()) {
                throw new IOException("the packed bytes end too early");
            }
            return count == 0 ? -1 : count;
        } catch (DataFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
