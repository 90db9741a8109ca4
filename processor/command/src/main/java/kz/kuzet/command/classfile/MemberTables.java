package kz.kuzet.command.classfile;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of a class file say of its members: which lines of the source its methods have, and which annotations there are. The
 * code, which is most of an application, is passed over, and so is what the annotations say.
 *
 * <p>The numbers are those of JVMS, chapter 4.
 */
final class MemberTables {

    private static final byte[] CODE = ClassFileBytes.ascii("Code");
    private static final byte[] LINES = ClassFileBytes.ascii("LineNumberTable");
    private static final int SHORT = 2;
    private static final int INT = 4;
    private static final int BEFORE_ATTRIBUTES = 6;
    private static final int BEFORE_CODE_LENGTH = 4;
    private static final int HANDLER = 8;

    private final ClassFileBytes file;
    private final ClassFileOutline outline;
    private final Set<String> annotations = new HashSet<>();
    private final int[] lines;
    private int position;

    /** @throws RuntimeException if the file is broken */
    MemberTables(ClassFileBytes file, ClassFileOutline outline) {
        this.file = file;
        this.outline = outline;
        this.position = outline.fields();
        members();
        this.lines = members();
        attributes(null);
        file.demand(position);
    }

    /** The smallest line of each method, in the order of the file; 0 where none is known. */
    int[] lines() {
        return lines;
    }

    /** The binary names of the annotations on the class and its members, and of those that they hold. */
    Set<String> annotations() {
        return Set.copyOf(annotations);
    }

    /** Reads the fields, then the methods. */
    private int[] members() {
        int[] smallest = new int[count()];
        for (int member = 0; member < smallest.length; member++) {
            position += BEFORE_ATTRIBUTES;
            smallest[member] = attributes(CODE);
        }
        return smallest;
    }

    /** The smallest line of all attributes of a name: of code, or of the tables in it. */
    private int attributes(byte @Nullable [] wanted) {
        int smallest = 0;
        for (int left = count(); left > 0; left--) {
            int attribute = position;
            position += SHORT;
            int end = file.end(position);
            position += INT;
            if (wanted != null && outline.isNamed(attribute, wanted)) {
                smallest = smaller(smallest, wanted == CODE ? code() : table());
            } else if (wanted != LINES && outline.holdsAnnotations(attribute)) {
                for (int annotation = count(); annotation > 0; annotation--) {
                    annotation();
                }
            } else {
                position = end;
            }
            if (position > end) {
                throw new IllegalArgumentException("an attribute is longer than it says");
            }
            position = end;
        }
        return smallest;
    }

    private int code() {
        position = file.end(position + BEFORE_CODE_LENGTH);
        int handlers = count();
        position += handlers * HANDLER;
        return attributes(LINES);
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

    private void annotation() {
        annotations.add(outline.typeName(position));
        position += SHORT;
        for (int left = count(); left > 0; left--) {
            position += SHORT;
            element();
        }
    }

    private void element() {
        int tag = file.unsignedByte(position);
        position++;
        switch (tag) {
            case 'e' -> position += 2 * SHORT;
            case '@' -> annotation();
            case '[' -> {
                for (int left = count(); left > 0; left--) {
                    element();
                }
            }
            default -> position += SHORT;
        }
    }

    private int count() {
        int count = file.unsignedShort(position);
        position += SHORT;
        return count;
    }
}
