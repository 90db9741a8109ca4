package kz.kuzet.command.classfile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * The texts among the constants of a class file. Whatever its code calls or names is among them, so that they tell whether the code
 * has to be read.
 *
 * @param concernKuzet whether anything in the class can ask a guard, or name a class of Kuzet
 * @param nameAnnotations whether the class or a member carries an annotation
 */
record Constants(boolean concernKuzet, boolean nameAnnotations) {

    private static final int TEXT = 1;
    private static final byte[] KUZET = bytes("kz/kuzet/");
    private static final byte[] DECIDING = bytes(AskedGuards.DECIDING);
    private static final List<byte[]> ASKING = List.of(bytes(AskedGuards.CONSTANT), bytes(AskedGuards.PUTTING_BEFORE));
    private static final List<byte[]> ANNOTATIONS =
            List.of(bytes("RuntimeVisibleAnnotations"), bytes("RuntimeInvisibleAnnotations"));

    static Constants of(ClassReader file) {
        boolean concernKuzet = false;
        boolean nameAnnotations = false;
        for (int item = 1; item < file.getItemCount(); item++) {
            int offset = file.getItem(item);
            if (offset > 0 && file.readByte(offset - 1) == TEXT) {
                concernKuzet |= concernsKuzet(file, offset);
                nameAnnotations |= isOneOf(ANNOTATIONS, file, offset);
            }
        }
        return new Constants(concernKuzet, nameAnnotations);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean isOneOf(List<byte[]> texts, ClassReader file, int offset) {
        int length = file.readUnsignedShort(offset);
        for (byte[] text : texts) {
            if (length == text.length && begins(file, offset + 2, length, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean concernsKuzet(ClassReader file, int offset) {
        int length = file.readUnsignedShort(offset);
        int start = offset + 2;
        return isOneOf(ASKING, file, offset) || begins(file, start, length, DECIDING) || contains(file, start, length);
    }

    private static boolean begins(ClassReader file, int start, int length, byte[] text) {
        if (length < text.length) {
            return false;
        }
        for (int index = 0; index < text.length; index++) {
            if (file.readByte(start + index) != text[index]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(ClassReader file, int start, int length) {
        int last = start + length - KUZET.length;
        for (int position = start; position <= last; position++) {
            if (file.readByte(position) == KUZET[0] && begins(file, position, KUZET.length, KUZET)) {
                return true;
            }
        }
        return false;
    }
}
