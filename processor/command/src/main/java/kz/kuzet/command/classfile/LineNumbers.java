package kz.kuzet.command.classfile;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a class file which lines of the source its methods have. Their code, which is most of an application, is passed over.
 *
 * <p>The numbers are those of JVMS, chapter 4.
 */
final class LineNumbers {

    private static final byte[] CODE = "Code".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TABLE = "LineNumberTable".getBytes(StandardCharsets.US_ASCII);
    private static final int SHORT = 2;
    private static final int BEFORE_ATTRIBUTES = 6;
    private static final int BEFORE_CODE_LENGTH = 4;
    private static final int HANDLER = 8;

    private final ClassFileBytes file;
    private final ClassFileOutline outline;
    private int position;

    private LineNumbers(ClassFileBytes file, ClassFileOutline outline) {
        this.file = file;
        this.outline = outline;
        this.position = outline.fields();
    }

    /**
     * Reads the smallest line of each method, in the order of the file; 0 where none is known.
     *
     * @throws RuntimeException if the file is broken
     */
    static int[] of(ClassFileBytes file, ClassFileOutline outline) {
        LineNumbers numbers = new LineNumbers(file, outline);
        numbers.members();
        int[] lines = numbers.members();
        numbers.attributes(null);
        file.demand(numbers.position);
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

    /** The smallest line of all attributes of a name: of code, or of the tables in it. All are passed over where none is wanted. */
    private int attributes(byte @Nullable [] wanted) {
        int smallest = 0;
        for (int left = count(); left > 0; left--) {
            boolean isWanted = wanted != null && outline.isText(position, wanted);
            int end = file.end(position + SHORT);
            position += SHORT + 2 * SHORT;
            if (isWanted) {
                smallest = smaller(smallest, wanted == CODE ? code() : table());
                if (position > end) {
                    throw new IllegalArgumentException("an attribute is longer than it says");
                }
            }
            position = end;
        }
        return smallest;
    }

    private int code() {
        position = file.end(position + BEFORE_CODE_LENGTH);
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

    private static int smaller(int known, int line) {
        return known == 0 || (line > 0 && line < known) ? line : known;
    }

    private int count() {
        int count = file.unsignedShort(position);
        position += SHORT;
        return count;
    }
}
