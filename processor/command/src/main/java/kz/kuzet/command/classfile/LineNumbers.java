package kz.kuzet.command.classfile;

import org.objectweb.asm.ClassReader;

/**
 * Reads from a class file which lines of the source its methods have. Their code, which is most of an application, is passed over.
 */
final class LineNumbers {

    private static final String CODE = "Code";
    private static final String TABLE = "LineNumberTable";
    /** Sizes of what the format of class files (JVMS, chapter 4) puts before and between counts. */
    private static final int SHORT = 2;

    private static final int BEFORE_INTERFACES = 6;
    private static final int BEFORE_ATTRIBUTES = 6;
    private static final int BEFORE_CODE_LENGTH = 4;
    private static final int INT = 4;
    private static final int HANDLER = 8;

    private final ClassReader file;
    private final char[] buffer;
    private int position;

    private LineNumbers(ClassReader file) {
        this.file = file;
        this.buffer = new char[file.getMaxStringLength()];
        this.position = file.header;
    }

    /**
     * Reads the smallest line of each method, in the order of the file; 0 where none is known.
     *
     * @throws RuntimeException if the file is broken
     */
    static int[] of(ClassReader file) {
        LineNumbers numbers = new LineNumbers(file);
        numbers.position += BEFORE_INTERFACES;
        int interfaces = numbers.count();
        numbers.position += interfaces * SHORT;
        numbers.members();
        int[] lines = numbers.members();
        numbers.attributes("");
        numbers.demandEnd();
        return lines;
    }

    /** Reads the fields, then the methods. */
    private int[] members() {
        int[] lines = new int[count()];
        for (int member = 0; member < lines.length; member++) {
            position += BEFORE_ATTRIBUTES;
            lines[member] = attributes(CODE);
        }
        return lines;
    }

    /** The smallest line of all attributes of a name: of code, or of the tables in it. */
    private int attributes(String wanted) {
        int smallest = 0;
        for (int left = count(); left > 0; left--) {
            boolean isWanted = wanted.equals(file.readUTF8(position, buffer));
            position += SHORT;
            int end = sized();
            if (isWanted) {
                smallest = smaller(smallest, wanted.equals(CODE) ? code() : table());
                if (position > end) {
                    throw new IllegalArgumentException("an attribute is longer than it says");
                }
            }
            position = end;
        }
        return smallest;
    }

    private int code() {
        position += BEFORE_CODE_LENGTH;
        position = sized();
        int handlers = count();
        position += handlers * HANDLER;
        return attributes(TABLE);
    }

    private int table() {
        int smallest = 0;
        for (int left = count(); left > 0; left--) {
            position += SHORT;
            smallest = smaller(smallest, count());
        }
        return smallest;
    }

    /** A file that was cut off is broken, even if what is left of it can be read. */
    private void demandEnd() {
        if (position > 0) {
            file.readByte(position - 1);
        }
    }

    private static int smaller(int known, int line) {
        return known == 0 || (line > 0 && line < known) ? line : known;
    }

    private int count() {
        int count = file.readUnsignedShort(position);
        position += SHORT;
        return count;
    }

    /** The end of what follows a length. */
    private int sized() {
        int length = file.readInt(position);
        position += INT;
        if (length < 0) {
            throw new IllegalArgumentException("a length is negative");
        }
        return Math.addExact(position, length);
    }
}
