package kz.kuzet.command.classfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.endpoint.FrameworkAnnotations;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.processor.model.ListedEndpoint;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.read.ListReader;
import kz.kuzet.processor.read.TypeReader;
import kz.kuzet.view.TypeView;

/** Reads classes as the processor reads their sources, so that the same checks apply. */
public final class ClassAnalyzer {

    private static final String JDK = "java.";

    private final ClassPool pool;
    private final Map<String, Boolean> mayBe = new HashMap<>();
    private final Map<String, Boolean> mayMake = new HashMap<>();
    private final TypeReader reader;
    private final ListReader lists;

    /**
     * @param pool all visible classes
     * @param endpointAnnotations the annotations that the option {@code --endpoints} names
     * @param judged whether a class is checked itself
     * @param answered what classes say of endpoints that nobody may edit
     */
    public ClassAnalyzer(
            ClassPool pool,
            Set<String> endpointAnnotations,
            Predicate<ClassFileType> judged,
            AnsweredEndpoints answered) {
        this.pool = pool;
        CarriedAnnotations carried = new CarriedAnnotations(pool::typeOf);
        Predicate<TypeView> read = type -> pool.find(type.name()).filter(judged).isPresent();
        Function<String, Optional<TypeView>> types = name -> pool.named(name).map(TypeView.class::cast);
        this.reader = new TypeReader(carried, endpointAnnotations, read, types, answered);
        this.lists = new ListReader(carried, endpointAnnotations, read, types, answered);
    }

    /** Tells whether anything in a class refers to Kuzet. */
    public static boolean mentionsKuzet(ClassFileType type) {
        return type.mayConcernKuzet()
                && (type.isGuard()
                        || KuzetAnnotations.on(type).saySomething()
                        || type.methods().stream().map(KuzetAnnotations::on).anyMatch(KuzetAnnotations::saySomething));
    }

    /** Tells whether a class is an endpoint, whatever is stated for it. */
    public boolean isEndpoint(ClassFileType type) {
        return mayBeEndpoint(type.name()) && reader.isEndpoint(type);
    }

    /** Annotations make endpoints, and the types of gRPC. What stands above a type and is not there may carry either. */
    private boolean mayBeEndpoint(String name) {
        Boolean known = mayBe.get(name);
        if (known == null) {
            // In a hostile file a type may be above itself.
            mayBe.put(name, false);
            known = !name.startsWith(JDK)
                    && (EndpointKind.GRPC.supertypes().contains(name)
                            || pool.find(name)
                                    .map(type -> type.annotationTypes().stream().anyMatch(this::mayMakeEndpoint)
                                            || type.directlyAbove().stream().anyMatch(this::mayBeEndpoint))
                                    .orElse(true));
            mayBe.put(name, known);
        }
        return known;
    }

    /**
     * Tells whether an annotation on a class or a member may make the class an endpoint: by its name, by what it carries, or for all that
     * is known where it is not there.
     */
    private boolean mayMakeEndpoint(String annotation) {
        return mayMake.computeIfAbsent(annotation, name -> mayMakeEndpoint(name, new HashSet<>()));
    }

    /** An annotation may carry itself, so each is looked at once. */
    private boolean mayMakeEndpoint(String annotation, Set<String> seen) {
        return !annotation.startsWith(JDK)
                && seen.add(annotation)
                && (reader.makesEndpoint(annotation.replace('$', '.'))
                        || pool.find(annotation)
                                .map(type -> type.annotationTypes().stream()
                                        .anyMatch(carried -> mayMakeEndpoint(carried, seen)))
                                .orElseGet(() -> !FrameworkAnnotations.makesNoEndpoint(annotation)));
    }

    /** Reads an endpoint for a list; empty where the class is none. */
    public Optional<ListedEndpoint> list(ClassFileType type) {
        return lists.read(type);
    }

    /** Reads a class. Guards are kept by name, to be compared with the names of types. */
    public Reading read(ClassFileType type) {
        Reading reading = reader.read(type);
        if (type.isGuard()) {
            reading.typeNames().clear();
        }
        // Here the code shows what no compiler does.
        reading.routers()
                .removeIf(router -> router.method()
                        .filter(method -> type.filtersIn(method.signature()))
                        .isPresent());
        return reading;
    }
}
