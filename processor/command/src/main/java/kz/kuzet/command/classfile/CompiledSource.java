package kz.kuzet.command.classfile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.kuzet.processor.model.Contradiction;
import kz.kuzet.processor.model.DslAnnotation;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.model.Obstacle;
import kz.kuzet.processor.model.Preparation;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.model.Subject;

/** Reads classes as the processor reads their sources: a second way to the same records, so that the same checks judge them. */
public final class CompiledSource {

    private final ClassPool pool;
    private final CarriedAnnotations carried;
    private final EndpointReader endpoints;
    private final ReachReader reach;

    /**
     * @param pool all classes that are there
     * @param endpointAnnotations what option {@code --endpoints} names
     * @param judged whether a class is one of those that are read here, and so answers for itself
     */
    public CompiledSource(ClassPool pool, Set<String> endpointAnnotations, Predicate<CompiledClass> judged) {
        this.pool = pool;
        this.carried = new CarriedAnnotations(pool);
        this.endpoints = new EndpointReader(pool, carried, endpointAnnotations, judged);
        this.reach = new ReachReader(pool, carried);
    }

    /** Whether anything in a class speaks of Kuzet. */
    public static boolean mentionsKuzet(CompiledClass type) {
        return type.isGuard()
                || mentionsKuzet(type.annotations())
                || type.methods().stream().anyMatch(method -> mentionsKuzet(method.annotations()));
    }

    private static boolean mentionsKuzet(List<WrittenAnnotation> annotations) {
        return Annotated.isClassified(annotations) || Annotated.has(annotations, DslAnnotation.PREPARES_REQUEST);
    }

    /** Whether a class is an endpoint, whatever was said of it. */
    public boolean isEndpoint(CompiledClass type) {
        return endpoints.read(type).isPresent();
    }

    /** Which services can be reached through a class, and as what. */
    public List<ReachedService> reached(CompiledClass type) {
        return reach.read(type);
    }

    /**
     * Reads a class.
     *
     * @throws UnreadableClassException if an annotation of Kuzet cannot be understood
     */
    public Reading read(CompiledClass type) throws UnreadableClassException {
        Reading reading = Reading.empty();
        if (!type.isGuard()) {
            // Guards are what the names of types are held against.
            reading.typeNames().add(type.sourceName());
        }
        readAnnotations(type.annotations(), Subjects.of(type), DeclarationReader.obstacle(type), reading);
        for (CompiledMethod method : type.methods()) {
            Subject subject = Subjects.of(type, method);
            readAnnotations(method.annotations(), subject, DeclarationReader.obstacle(type, method), reading);
            Annotated.find(method.annotations(), DslAnnotation.PREPARES_REQUEST)
                    .ifPresent(
                            annotation -> reading.preparations().add(preparation(type, method, subject, annotation)));
        }
        endpoints.read(type).ifPresent(reading.endpoints()::add);
        return reading;
    }

    private Preparation preparation(
            CompiledClass type, CompiledMethod method, Subject subject, WrittenAnnotation annotation) {
        return new Preparation(
                subject,
                annotation.string(DslAnnotation.VALUE).orElse(""),
                Annotated.has(type.annotations(), DslAnnotation.PUBLIC_SERVICE),
                new MappingReader(new Hierarchy(type, pool), carried).read(method));
    }

    private static void readAnnotations(
            List<WrittenAnnotation> annotations, Subject subject, Optional<Obstacle> obstacle, Reading reading)
            throws UnreadableClassException {
        Optional<WrittenAnnotation> service = Annotated.find(annotations, DslAnnotation.PUBLIC_SERVICE);
        Optional<WrittenAnnotation> exclusion = Annotated.find(annotations, DslAnnotation.NOT_PUBLIC_SERVICE);
        if (service.isPresent()) {
            reading.declarations().add(DeclarationReader.read(service.get(), subject, obstacle));
        }
        exclusion.ifPresent(annotation -> reading.exclusions()
                .add(new Exclusion(
                        subject, annotation.string(DslAnnotation.REASON).orElse(""))));
        Set<DslAnnotation> stated = EnumSet.noneOf(DslAnnotation.class);
        for (DslAnnotation annotation : DslAnnotation.values()) {
            if (Annotated.has(annotations, annotation)) {
                stated.add(annotation);
            }
        }
        reading.contradictions().addAll(Contradiction.among(subject, stated));
    }
}
