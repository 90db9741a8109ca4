package kz.kuzet.command.classfile;

import java.util.Optional;
import kz.kuzet.command.classfile.WrittenAnnotation.EnumValue;

/** From the name of a constant to the constant. */
final class EnumConstants {

    private EnumConstants() {}

    /** Finds the constant, or nothing where it is of another enum or of another version of it. */
    static <E extends Enum<E>> Optional<E> find(EnumValue value, Class<E> type) {
        if (value.type().equals(type.getName())) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(value.constant())) {
                    return Optional.of(constant);
                }
            }
        }
        return Optional.empty();
    }
}
