package kz.kuzet.command.classfile;

import java.util.Arrays;

/**
 * A text that is looked for among bytes, by Horspool's algorithm: the byte under the end of the text tells how far the text can be
 * moved on, so that most bytes are never looked at.
 */
final class SoughtBytes {

    private static final int BYTES = 1 << Byte.SIZE;

    private final byte[] text;
    private final int[] steps = new int[BYTES];

    SoughtBytes(String ascii) {
        text = ClassFileBytes.ascii(ascii);
        Arrays.fill(steps, text.length);
        for (int index = 0; index < text.length - 1; index++) {
            steps[text[index]] = text.length - 1 - index;
        }
    }

    boolean isIn(ClassFileBytes file, int start, int length) {
        int last = start + length - text.length;
        int position = start;
        while (position <= last) {
            int end = file.unsignedByte(position + text.length - 1);
            if (end == text[text.length - 1] && file.has(position, text.length, text)) {
                return true;
            }
            position += steps[end];
        }
        return false;
    }
}
