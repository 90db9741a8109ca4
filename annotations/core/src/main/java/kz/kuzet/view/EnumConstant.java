package kz.kuzet.view;

import java.util.Optional;

/**
 * A constant of an enum that need not be on the class path.
 *
 * @param type binary name of the enum
 * @param name name of the constant
 */
public record EnumConstant(String type, String name) {

    /** Finds the constant itself; empty where it belongs to another enum or to another version of this one. */
    public <E extends Enum<?>> Optional<E> in(Class<E> wanted) {
        if (type.equals(wanted.getName())) {
            for (E constant : wanted.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return Optional.of(constant);
                }
            }
        }
        return Optional.empty();
    }
}
