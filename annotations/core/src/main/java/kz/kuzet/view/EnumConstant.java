package kz.kuzet.view;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A constant of an enum that need not be on the class path.
 *
 * @param type binary name of the enum
 * @param name name of the constant
 */
public record EnumConstant(String type, String name) {

    /** Finds the constant itself; empty where it belongs to another enum or to another version of this one. */
    public <E extends Enum<E>> Optional<E> in(Class<E> wanted) {
        return type.equals(wanted.getName())
                ? Stream.of(wanted.getEnumConstants())
                        .filter(constant -> constant.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }
}
