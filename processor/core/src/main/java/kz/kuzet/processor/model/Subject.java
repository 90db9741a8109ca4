package kz.kuzet.processor.model;

import java.util.Optional;
import java.util.Set;
import kz.kuzet.guard.GuardName;

/**
 * A class, interface or method of the source, by name. It outlives the round in which it was read, which no element of the
 * compiler does.
 *
 * @param packageName the package, empty for the unnamed one
 * @param typeName the type as written in source, {@code com.example.Outer.Inner}
 * @param binaryName the type as loaded, {@code com.example.Outer$Inner}
 * @param method the method, where the subject is one
 * @param suppressed what {@code @SuppressWarnings} on it or around it names
 */
public record Subject(
        String packageName, String typeName, String binaryName, Optional<Method> method, Set<String> suppressed) {

    /**
     * A method among others of its name.
     *
     * @param name simple name
     * @param signature name and erased parameter types; tells overloads apart
     */
    public record Method(String name, String signature) {}

    /** The subject as the register and the guard name it. */
    public String endpoint() {
        return withMethod(binaryName);
    }

    /** The subject as a message names it. */
    public String displayName() {
        return withMethod(typeName);
    }

    /** The class that guards it. */
    public GuardName guard() {
        return GuardName.of(packageName, typeName, method.map(Method::name).orElse(""));
    }

    private String withMethod(String type) {
        return method.map(m -> type + "#" + m.name()).orElse(type);
    }
}
