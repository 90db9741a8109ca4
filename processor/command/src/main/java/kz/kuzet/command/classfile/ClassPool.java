package kz.kuzet.command.classfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All classes that are there to be looked at, as a class loader would find them: of two with one name the first counts.
 *
 * <p>It remembers what was asked for in vain, since nothing is known of that: what an absent supertype or annotation would have
 * made an endpoint stays unseen.
 */
public final class ClassPool {

    /** Nothing of these makes an endpoint, but for the annotations that {@link FrameworkAnnotations} and the processor know. */
    private static final List<String> KNOWN_ANNOTATIONS = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "jdk.",
            "kotlin.",
            "groovy.",
            "org.springframework.",
            "org.jspecify.",
            "kz.kuzet.");

    private static final List<String> KNOWN_SUPERTYPES =
            List.of("java.", "javax.", "jakarta.", "jdk.", "kotlin.", "groovy.", "kz.kuzet.");

    private final Map<String, CompiledClass> classes = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();

    /** Adds a class, unless one of its name is there; tells whether it did. */
    public boolean add(CompiledClass compiled) {
        return classes.putIfAbsent(compiled.binaryName(), compiled) == null;
    }

    /** Finds a class by its binary name. */
    public Optional<CompiledClass> find(String binaryName) {
        return Optional.ofNullable(classes.get(binaryName));
    }

    /** Finds a supertype; where it is not there, that is remembered. */
    Optional<CompiledClass> supertype(String binaryName) {
        return remembering(binaryName, KNOWN_SUPERTYPES);
    }

    /** Finds the class of an annotation; where it is not there, that is remembered. */
    Optional<CompiledClass> annotation(String binaryName) {
        return remembering(binaryName, KNOWN_ANNOTATIONS);
    }

    /** Supertypes and annotations that were asked for in vain, sorted. */
    public Set<String> missing() {
        return new TreeSet<>(missing);
    }

    private Optional<CompiledClass> remembering(String binaryName, List<String> known) {
        Optional<CompiledClass> found = find(binaryName);
        if (found.isEmpty() && known.stream().noneMatch(binaryName::startsWith)) {
            missing.add(binaryName);
        }
        return found;
    }
}
