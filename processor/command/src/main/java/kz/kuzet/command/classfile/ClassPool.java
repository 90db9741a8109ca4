package kz.kuzet.command.classfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.kuzet.endpoint.FrameworkAnnotations;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.TypeView;
import org.objectweb.asm.Opcodes;

/**
 * All visible classes, as a class loader would find them: of two classes with one name the first counts.
 *
 * <p>It remembers the names that it did not find. What an absent supertype or annotation would have made an endpoint is
 * unknown.
 */
public final class ClassPool {

    private static final Pattern KNOWN_SUPERTYPES =
            Pattern.compile("(javax?|jakarta|jdk|kotlin|groovy|kz\\.kuzet)\\..*");

    private final Map<String, ClassFileType> classes = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> broken = new TreeSet<>();

    /** Adds a class unless there is one with its name, and tells whether it was added. */
    public boolean add(ClassFileType type) {
        return classes.putIfAbsent(type.name(), type) == null;
    }

    /** Finds a class by its binary name. */
    public Optional<ClassFileType> find(String binaryName) {
        return Optional.ofNullable(classes.get(binaryName));
    }

    /** Finds a class by its name as a source or a class file has it. */
    public Optional<ClassFileType> named(String name) {
        String binaryName = name;
        Optional<ClassFileType> found = find(binaryName);
        int dot = binaryName.lastIndexOf('.');
        while (found.isEmpty() && dot > 0) {
            binaryName = binaryName.substring(0, dot) + '$' + binaryName.substring(dot + 1);
            found = find(binaryName).filter(type -> type.sourceName().equals(name));
            dot = binaryName.lastIndexOf('.');
        }
        return found;
    }

    /** Tells whether there is an annotation of a name, as written in source. */
    public boolean hasAnnotation(String sourceName) {
        return classes.values().stream()
                .anyMatch(type -> type.kind() == TypeView.Kind.ANNOTATION
                        && type.sourceName().equals(sourceName));
    }

    /**
     * Finds a supertype of a class. A missing one is remembered, and replaced by a view of its name with the flags of its
     * kind.
     */
    TypeView above(ClassFileType type, String name, int access) {
        Optional<ClassFileType> found = classes.containsKey(type.name())
                ? remembering(
                        name, supertype -> KNOWN_SUPERTYPES.matcher(supertype).matches())
                : find(name);
        return found.orElseGet(() -> absent(name, access));
    }

    /** Finds the type of an annotation. A missing one is remembered and replaced by a view of its name. */
    TypeView typeOf(AnnotationView annotation) {
        return remembering(annotation.type(), FrameworkAnnotations::makesNoEndpoint)
                .orElseGet(() -> absent(annotation.type(), Opcodes.ACC_ANNOTATION));
    }

    private ClassFileType absent(String name, int access) {
        return new ClassFileType(this, FrameworkTypes.named(name, access));
    }

    void rememberBroken(ClassFileType type) {
        broken.add(type.place());
    }

    /** The places of classes that proved to be broken when somebody asked for the types of their methods, sorted. */
    public Set<String> broken() {
        return new TreeSet<>(broken);
    }

    /** The supertypes and annotations that were not found, sorted. */
    public Set<String> missing() {
        return new TreeSet<>(missing);
    }

    private Optional<ClassFileType> remembering(String binaryName, Predicate<String> known) {
        Optional<ClassFileType> found = find(binaryName);
        if (found.isEmpty() && !known.test(binaryName)) {
            missing.add(binaryName);
        }
        return found;
    }
}
