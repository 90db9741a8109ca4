package kz.kuzet.command.classfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.view.TypeView.Nesting;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** How types are nested, as far as one class file says. */
final class Nest {

    private final Map<String, Inner> inner = new HashMap<>();
    private @Nullable String around;

    private record Inner(@Nullable String outer, @Nullable String simpleName, int flags) {}

    void add(String name, @Nullable String outer, @Nullable String simpleName, int flags) {
        inner.put(name, new Inner(outer, simpleName, flags));
    }

    /** The class is declared in a method of another, or where a field of it is given its value. */
    void isEnclosedInCode(String owner) {
        around = owner;
    }

    /** The type around one. */
    Optional<String> enclosing(String name) {
        return Optional.ofNullable(inner.get(name)).map(Inner::outer).or(() -> Optional.ofNullable(around));
    }

    Nesting nesting(String name) {
        Inner own = inner.get(name);
        if (own != null && own.simpleName() == null) {
            return Nesting.ANONYMOUS;
        }
        if (around != null || (own != null && own.outer() == null)) {
            return Nesting.LOCAL;
        }
        return own == null ? Nesting.TOP_LEVEL : Nesting.MEMBER;
    }

    /** With dots where the source has them; the name of a local type is that of its file. */
    String sourceName(String name) {
        return sourceName(name, new HashSet<>());
    }

    private String sourceName(String name, Set<String> seen) {
        Inner own = inner.get(name);
        if (own == null || own.outer() == null || own.simpleName() == null || !seen.add(name)) {
            return ClassCollector.binary(name);
        }
        return sourceName(own.outer(), seen) + "." + own.simpleName();
    }

    /** Whether the type or one around it is private. */
    boolean isHidden(String name) {
        Set<String> seen = new HashSet<>();
        String current = name;
        while (current != null && seen.add(current)) {
            Inner own = inner.get(current);
            if (own == null) {
                return false;
            }
            if ((own.flags() & Opcodes.ACC_PRIVATE) != 0) {
                return true;
            }
            current = own.outer();
        }
        return false;
    }
}
