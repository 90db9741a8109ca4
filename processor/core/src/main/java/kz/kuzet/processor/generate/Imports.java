package kz.kuzet.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.kuzet.guard.GuardName;

/**
 * The imports of a guard, which are known beforehand. To find them itself, JavaPoet would lay out every file twice, which would
 * take most of the time that a guard costs.
 */
final class Imports {

    private final GuardName guard;
    private final SortedSet<String> names = new TreeSet<>();

    Imports(GuardName guard) {
        this.guard = guard;
    }

    /** Returns the name by which the guard refers to a class: its simple name, unless the guard itself has that name. */
    ClassName name(String packageName, String simpleName) {
        if (simpleName.equals(guard.simpleName())) {
            return ClassName.get(packageName, simpleName);
        }
        if (!packageName.equals(guard.packageName())) {
            names.add(packageName + "." + simpleName);
        }
        return ClassName.get("", simpleName);
    }

    /** Writes the lines before the class. */
    void writeTo(StringBuilder source) {
        if (!guard.packageName().isEmpty()) {
            source.append("package ").append(guard.packageName()).append(";\n\n");
        }
        for (String name : names) {
            source.append("import ").append(name).append(";\n");
        }
        source.append('\n');
    }
}
