package kz.kuzet.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.kuzet.guard.GuardName;

/**
 * The classes that a guard names, which are known beforehand. JavaPoet would lay out every file twice to find them, and that is
 * most of what a guard costs.
 */
final class Imports {

    private final GuardName guard;
    private final SortedSet<String> names = new TreeSet<>();

    Imports(GuardName guard) {
        this.guard = guard;
    }

    /** Gives the name by which the guard calls a class: the simple one, unless that is its own. */
    ClassName name(String packageName, String simpleName) {
        if (simpleName.equals(guard.simpleName())) {
            return ClassName.get(packageName, simpleName);
        }
        if (!packageName.equals(guard.packageName())) {
            names.add(packageName + "." + simpleName);
        }
        return ClassName.get("", simpleName);
    }

    /** Writes what stands before the class. */
    void writeTo(StringBuilder source) {
        if (!guard.packageName().isEmpty()) {
            source.append("package ").append(guard.packageName()).append(";\n\n");
        }
        names.forEach(name -> source.append("import ").append(name).append(";\n"));
        source.append('\n');
    }
}
