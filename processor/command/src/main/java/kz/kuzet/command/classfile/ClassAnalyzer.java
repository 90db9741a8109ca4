package kz.kuzet.command.classfile;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.EndpointKinds;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.read.TypeReader;
import kz.kuzet.view.TypeView.Kind;
import kz.kuzet.view.TypeView.Nesting;

/** Reads classes as the processor reads their sources, so that the same checks judge them. */
public final class ClassAnalyzer {

    private final TypeReader reader;
    private final EndpointKinds kinds;

    /**
     * @param pool all classes that are there
     * @param endpointAnnotations what option {@code --endpoints} names
     * @param judged whether a class is one of those that are read here, and so answers for itself
     */
    public ClassAnalyzer(ClassPool pool, Set<String> endpointAnnotations, Predicate<ClassFileType> judged) {
        CarriedAnnotations carried = new CarriedAnnotations(pool::typeOf);
        this.reader = new TypeReader(
                carried,
                endpointAnnotations,
                type -> pool.find(type.name()).filter(judged).isPresent());
        this.kinds = new EndpointKinds(carried);
    }

    /** Whether anything in a class speaks of Kuzet. */
    public static boolean mentionsKuzet(ClassFileType type) {
        return type.isGuard()
                || KuzetAnnotations.on(type).saySomething()
                || type.methods().stream().map(KuzetAnnotations::on).anyMatch(KuzetAnnotations::saySomething);
    }

    /** Whether a class is an endpoint, whatever was said of it. */
    public boolean isEndpoint(ClassFileType type) {
        return reader.isEndpoint(type);
    }

    /** Which services can be reached through a class, and as what. */
    public List<ReachedService> reached(ClassFileType type) {
        return type.kind() == Kind.ANNOTATION || type.nesting() == Nesting.ANONYMOUS
                ? List.of()
                : new ReachReader(type, kinds, reader).services();
    }

    /** Reads a class. Guards are what the names of types are held against. */
    public Reading read(ClassFileType type) {
        Reading reading = reader.read(type);
        if (type.isGuard()) {
            reading.typeNames().clear();
        }
        return reading;
    }
}
