package kz.kuzet.processor.model;

import java.util.Optional;
import java.util.Set;
import kz.kuzet.guard.GuardName;
import org.jspecify.annotations.Nullable;

/**
 * A class, interface or method, by name. Unlike an element of the compiler, it outlives the round in which it was read.
 *
 * @param packageName the package; empty for the unnamed package
 * @param typeName the type as written in source, {@code com.example.Outer.Inner}
 * @param binaryName the binary name of the type, {@code com.example.Outer$Inner}
 * @param method the method, where the subject is one
 * @param suppressed the names in {@code @SuppressWarnings} on it and around it
 */
public record Subject(
        String packageName, String typeName, String binaryName, Optional<Method> method, Set<String> suppressed) {

    /** A method of a type. The erased parameter types in its signature tell overloads apart. */
    public record Method(String name, String signature) {}

    /** The subject as the register and the guard name it. */
    public String endpoint() {
        return withMethod(binaryName);
    }

    /** The name of the method; empty where the subject is a type. */
    public String name() {
        return method.isPresent() ? method.get().name() : "";
    }

    /** The subject as a message names it. */
    public String displayName() {
        return withMethod(typeName);
    }

    /** The subject by binary names, a method with the erasures of its parameters: as a baseline and a report name it. */
    public String element() {
        return method.isPresent() ? binaryName + "#" + method.get().signature() : binaryName;
    }

    /** The class that guards it. */
    public GuardName guard() {
        return GuardName.of(packageName, typeName, name());
    }

    /** Equal subjects have equal names. The hash of a record would be put together by the virtual machine, which takes a while. */
    @Override
    public int hashCode() {
        return element().hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Subject subject
                        && element().equals(subject.element())
                        && packageName.equals(subject.packageName)
                        && typeName.equals(subject.typeName)
                        && suppressed.equals(subject.suppressed));
    }

    private String withMethod(String type) {
        return method.isPresent() ? type + "#" + method.get().name() : type;
    }
}
