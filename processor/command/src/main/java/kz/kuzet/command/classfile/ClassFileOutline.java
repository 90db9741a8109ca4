package kz.kuzet.command.classfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says before its members. Whatever its code calls or names is among its constants, so they also tell whether the
 * members have to be read. An application has tens of thousands of classes, and of most of them only this is ever asked; so the bytes
 * are compared as they are, and no texts are made but the names.
 *
 * <p>The numbers are those of JVMS, chapter 4.
 */
final class ClassFileOutline {

    private static final SoughtBytes KUZET = new SoughtBytes("kz/kuzet/");
    private static final byte[] DECIDING = ClassFileBytes.ascii(AskedGuards.DECIDING);
    private static final byte[] PUTTING_BEFORE = ClassFileBytes.ascii(AskedGuards.PUTTING_BEFORE);
    private static final byte[] CONSTANT = ClassFileBytes.ascii(AskedGuards.CONSTANT);
    private static final byte[] VISIBLE = ClassFileBytes.ascii("RuntimeVisibleAnnotations");
    private static final byte[] INVISIBLE = ClassFileBytes.ascii("RuntimeInvisibleAnnotations");

    private static final int CONSTANT_COUNT = 8;
    private static final int SUPERCLASS = 4;
    private static final int SHORT = 2;

    private final ClassFileBytes file;
    /** Where each constant begins, with its tag. */
    private final int[] constants;
    /** Where the access flags are, which follow the constants. */
    private final int header;

    private boolean concernsKuzet;
    private boolean annotated;

    /** @throws RuntimeException if the constants are broken */
    ClassFileOutline(ClassFileBytes file) {
        this.file = file;
        this.constants = new int[file.unsignedShort(CONSTANT_COUNT)];
        this.header = readConstants();
    }

    private int readConstants() {
        int position = CONSTANT_COUNT + SHORT;
        for (int index = 1; index < constants.length; index++) {
            constants[index] = position;
            int tag = file.unsignedByte(position);
            position++;
            switch (tag) {
                case 1 -> {
                    int length = file.unsignedShort(position);
                    position += SHORT;
                    readText(position, length);
                    position += length;
                }
                case 7, 8, 16, 19, 20 -> position += 2;
                case 15 -> position += 3;
                case 3, 4, 9, 10, 11, 12, 17, 18 -> position += 4;
                case 5, 6 -> {
                    position += 8;
                    // A long and a double count twice.
                    index++;
                }
                default -> throw new IllegalArgumentException("a constant of an unknown kind: " + tag);
            }
        }
        return position;
    }

    private void readText(int start, int length) {
        concernsKuzet |= isText(start, length, CONSTANT)
                || isText(start, length, PUTTING_BEFORE)
                || file.has(start, length, DECIDING)
                || KUZET.isIn(file, start, length);
        annotated |= namesAnnotations(start, length);
    }

    private boolean namesAnnotations(int start, int length) {
        return isText(start, length, VISIBLE) || isText(start, length, INVISIBLE);
    }

    private boolean isText(int start, int length, byte[] text) {
        return length == text.length && file.has(start, length, text);
    }

    /** Tells whether anything in the class can ask a guard, or name a class of Kuzet. */
    boolean concernsKuzet() {
        return concernsKuzet;
    }

    int access() {
        return file.unsignedShort(header);
    }

    /** The binary name. */
    String name() {
        return className(header + SHORT);
    }

    /** The binary name of the superclass; nothing for {@code Object}. */
    @Nullable
    String superclass() {
        return file.unsignedShort(header + SUPERCLASS) == 0 ? null : className(header + SUPERCLASS);
    }

    /** The binary names of the interfaces, in the order of the file. */
    List<String> interfaces() {
        int count = file.unsignedShort(interfaceCount());
        if (count == 0) {
            return List.of();
        }
        String[] names = new String[count];
        for (int index = 0; index < count; index++) {
            names[index] = className(interfaceCount() + SHORT + index * SHORT);
        }
        return List.of(names);
    }

    /** Where the fields begin, with their number. */
    int fields() {
        return interfaceCount() + SHORT + file.unsignedShort(interfaceCount()) * SHORT;
    }

    private int interfaceCount() {
        return header + SUPERCLASS + SHORT;
    }

    /** Tells whether an attribute, which begins with the index of its name, has a name. */
    boolean isNamed(int attribute, byte[] name) {
        int text = nameOf(attribute);
        return isText(text + SHORT, file.unsignedShort(text), name);
    }

    /** Tells whether an attribute, which begins with the index of its name, holds annotations of a class or a member. */
    boolean holdsAnnotations(int attribute) {
        int text = nameOf(attribute);
        return annotated && namesAnnotations(text + SHORT, file.unsignedShort(text));
    }

    /** Where the name of an attribute begins, with its length. */
    private int nameOf(int attribute) {
        int constant = constants[file.unsignedShort(attribute)];
        if (file.unsignedByte(constant) != 1) {
            throw new IllegalArgumentException("the name of an attribute is no text");
        }
        return constant + 1;
    }

    /** The binary name of the type whose descriptor has the index that is read at a position. */
    String typeName(int position) {
        String descriptor = file.text(constants[file.unsignedShort(position)] + 1);
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }

    /** The binary name of the class whose index is read at a position. */
    private String className(int position) {
        int named = constants[file.unsignedShort(constants[file.unsignedShort(position)] + 1)];
        return file.text(named + 1).replace('/', '.');
    }
}
