package kz.kuzet.command.classfile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a class file, of which nothing is believed: where one is missing, every method throws a {@link RuntimeException}. */
final class ClassFileBytes {

    private static final int SHORT = 2;

    private final byte[] file;

    ClassFileBytes(byte[] file) {
        this.file = file;
    }

    /** A text of ASCII alone, as it stands among the constants. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] file() {
        return file;
    }

    int unsignedByte(int position) {
        return file[position] & 0xFF;
    }

    int unsignedShort(int position) {
        return (unsignedByte(position) << 8) | unsignedByte(position + 1);
    }

    /** The end of what follows a length of four bytes. */
    int end(int position) {
        int length = (unsignedShort(position) << 16) | unsignedShort(position + SHORT);
        if (length < 0) {
            throw new IllegalArgumentException("a length is negative");
        }
        return Math.addExact(position + 2 * SHORT, length);
    }

    /** Tells whether a text of some length begins with another. */
    boolean has(int start, int length, byte[] beginning) {
        return length >= beginning.length
                && Arrays.equals(file, start, start + beginning.length, beginning, 0, beginning.length);
    }

    /** A text in the encoding of class files (JVMS 4.4.7), which begins with its length. */
    String text(int position) {
        int length = unsignedShort(position);
        int start = position + SHORT;
        for (int index = start; index < start + length; index++) {
            if (file[index] < 0) {
                return notOnlyAscii(position, length);
            }
        }
        return new String(file, start, length, StandardCharsets.ISO_8859_1);
    }

    /** The encoding is that of {@link DataInputStream#readUTF()}. */
    private String notOnlyAscii(int position, int length) {
        try {
            return new DataInputStream(new ByteArrayInputStream(file, position, SHORT + length)).readUTF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that was cut off is broken, even if what is left of it can be read. */
    void demand(int end) {
        if (end > file.length) {
            throw new IllegalArgumentException("the file ends too early");
        }
    }
}
