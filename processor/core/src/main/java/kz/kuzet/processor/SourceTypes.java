package kz.kuzet.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.problem.Finding;

/**
 * The top-level types of the compilation, each with its module. They are kept by name, because no element outlives its round, and
 * looked up in each round anew.
 */
final class SourceTypes {

    private final CompilationContext context;
    /** The name of the module is empty where there is none, and until the type is read. */
    private final Map<String, String> modules = new LinkedHashMap<>();

    SourceTypes(CompilationContext context) {
        this.context = context;
    }

    /** Adds types that are going to be read. */
    void add(Collection<TypeElement> types) {
        for (TypeElement type : types) {
            modules.put(nameOf(type), "");
        }
    }

    /** Notes the module of a type that is read. */
    void noteModule(TypeElement type) {
        String module = moduleOf(type);
        String before = modules.put(nameOf(type), module);
        if (!"".equals(before) && !module.equals(before)) {
            // Names without modules no longer tell the two apart.
            context.add(Finding.ofCompilation(Message.TYPE_IN_TWO_MODULES, nameOf(type)));
        }
    }

    /** The names of all. */
    Set<String> names() {
        return modules.keySet();
    }

    /** The types of all, as far as the compiler knows them in this round. */
    List<TypeElement> all() {
        return resolved(modules.keySet());
    }

    /** The types of some names, as far as the compiler knows them in this round. */
    List<TypeElement> resolved(Set<String> names) {
        List<TypeElement> types = new ArrayList<>();
        for (String name : names) {
            TypeElement type = context.elements().getTypeElement(name);
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }

    boolean contains(String topLevelName) {
        return modules.containsKey(topLevelName);
    }

    /** Tells whether a class is in one of the sources, or was. */
    boolean hold(String binaryName) {
        return isIn(names(), binaryName);
    }

    /** Tells whether a class is in the source of one of some top-level types, or was. */
    static boolean isIn(Set<String> topLevel, String binaryName) {
        for (int end = binaryName.length(); end > 0; end = binaryName.lastIndexOf('$', end - 1)) {
            if (topLevel.contains(binaryName.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the compiler knows a type that is in none of the sources. */
    boolean isCompiledElsewhere(String typeName) {
        TypeElement type = context.elements().getTypeElement(typeName);
        return type != null && !contains(nameOf(outermost(type)));
    }

    /**
     * The names of each module that is compiled, by the root of its files. Most compilations have one module, whose root is empty.
     */
    Map<String, Set<String>> byRoot() {
        if (new HashSet<>(modules.values()).size() < 2) {
            return Map.of("", names());
        }
        Map<String, Set<String>> types = new TreeMap<>();
        modules.forEach((type, module) ->
                types.computeIfAbsent(module, any -> new LinkedHashSet<>()).add(type));
        Map<String, Set<String>> byRoot = new LinkedHashMap<>();
        types.forEach((module, ofModule) -> byRoot.put(module + "/", ofModule));
        return byRoot;
    }

    /** The name of the module of an element; empty where it has none. */
    String moduleOf(Element element) {
        ModuleElement module = context.elements().getModuleOf(element);
        return module == null ? "" : module.getQualifiedName().toString();
    }

    static TypeElement outermost(Element element) {
        Element current = element;
        while (!(current instanceof TypeElement type && type.getNestingKind() == NestingKind.TOP_LEVEL)) {
            current = Objects.requireNonNull(current.getEnclosingElement(), "every element is in a type");
        }
        return type;
    }

    static String nameOf(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
