package kz.kuzet.command.classfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.TypeView;
import org.objectweb.asm.Opcodes;

/**
 * All classes that are there to be looked at, as a class loader would find them: of two with one name the first counts.
 *
 * <p>It remembers what was asked for in vain, since nothing is known of that: what an absent supertype or annotation would have
 * made an endpoint stays unseen.
 */
public final class ClassPool {

    /** Nothing of these makes an endpoint, but for the annotations that {@link FrameworkTypes} and the processor know. */
    private static final Pattern KNOWN_ANNOTATIONS =
            Pattern.compile("(javax?|jakarta|jdk|kotlin|groovy|org\\.(springframework|jspecify)|kz\\.kuzet)\\..*");

    private static final Pattern KNOWN_SUPERTYPES =
            Pattern.compile("(javax?|jakarta|jdk|kotlin|groovy|kz\\.kuzet)\\..*");

    private final Map<String, ClassFileType> classes = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();

    /** Adds a class, unless one of its name is there; tells whether it did. */
    public boolean add(ClassFileType type) {
        return classes.putIfAbsent(type.name(), type) == null;
    }

    /** Finds a class by its binary name. */
    public Optional<ClassFileType> find(String binaryName) {
        return Optional.ofNullable(classes.get(binaryName));
    }

    /**
     * Finds a supertype of a class; where it is not there, that is remembered, and a view of its name takes its place.
     *
     * @param access flags of the kind that the supertype has to be of
     */
    TypeView above(ClassFileType type, String name, int access) {
        Optional<ClassFileType> found =
                classes.containsKey(type.name()) ? remembering(name, KNOWN_SUPERTYPES) : find(name);
        return found.orElseGet(() -> absent(name, access));
    }

    /** Finds the type of an annotation; where it is not there, that is remembered, and a view of its name takes its place. */
    TypeView typeOf(AnnotationView annotation) {
        return remembering(annotation.type(), KNOWN_ANNOTATIONS)
                .orElseGet(() -> absent(annotation.type(), Opcodes.ACC_ANNOTATION));
    }

    private ClassFileType absent(String name, int access) {
        return new ClassFileType(this, "", FrameworkTypes.named(name, access));
    }

    /** Supertypes and annotations that were asked for in vain, sorted. */
    public Set<String> missing() {
        return new TreeSet<>(missing);
    }

    private Optional<ClassFileType> remembering(String binaryName, Pattern known) {
        Optional<ClassFileType> found = find(binaryName);
        if (found.isEmpty() && !known.matcher(binaryName).matches()) {
            missing.add(binaryName);
        }
        return found;
    }
}
