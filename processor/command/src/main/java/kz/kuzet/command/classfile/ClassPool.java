package kz.kuzet.command.classfile;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.TypeView.Kind;

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
    private final IdentityHashMap<CompiledClass, ClassFileType> views = new IdentityHashMap<>();
    private final Set<String> missing = new TreeSet<>();

    /** Adds a class, unless one of its name is there; tells whether it did. */
    public boolean add(CompiledClass compiled) {
        return classes.putIfAbsent(compiled.binaryName(), compiled) == null;
    }

    /** Finds a class by its binary name. */
    public Optional<CompiledClass> find(String binaryName) {
        return Optional.ofNullable(classes.get(binaryName));
    }

    /** Finds a supertype of a class; where it is not there, that is remembered, and a view of its name takes its place. */
    TypeView above(CompiledClass type, String name, Kind kind) {
        Optional<CompiledClass> found =
                classes.containsKey(type.binaryName()) ? remembering(name, KNOWN_SUPERTYPES) : find(name);
        return found.map(this::view).orElseGet(() -> absent(name, kind, FrameworkSupertypes.above(name), List.of()));
    }

    /** Finds the type of an annotation; where it is not there, that is remembered, and a view of its name takes its place. */
    TypeView typeOf(AnnotationView annotation) {
        String name = annotation.type();
        return remembering(name, KNOWN_ANNOTATIONS)
                .map(this::view)
                .orElseGet(() -> absent(name, Kind.ANNOTATION, List.of(), FrameworkAnnotations.carriedBy(name)));
    }

    private ClassFileType absent(String name, Kind kind, List<String> interfaces, List<WrittenAnnotation> annotations) {
        return new ClassFileType(CompiledClass.absent(name, kind, interfaces, annotations), this);
    }

    /** A class as all rules see it. */
    ClassFileType view(CompiledClass type) {
        return views.computeIfAbsent(type, known -> new ClassFileType(known, this));
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
