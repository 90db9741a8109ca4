package kz.kuzet.command.classfile;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.read.TypeReader;
import kz.kuzet.view.TypeView;

/** Reads classes as the processor reads their sources, so that the same checks judge them. */
public final class CompiledSource {

    private final ClassPool pool;
    private final TypeReader reader;
    private final ReachReader reach;

    /**
     * @param pool all classes that are there
     * @param endpointAnnotations what option {@code --endpoints} names
     * @param judged whether a class is one of those that are read here, and so answers for itself
     */
    public CompiledSource(ClassPool pool, Set<String> endpointAnnotations, Predicate<CompiledClass> judged) {
        CarriedAnnotations carried = new CarriedAnnotations(pool::typeOf);
        this.pool = pool;
        this.reader = new TypeReader(
                carried,
                endpointAnnotations,
                type -> pool.find(type.name()).filter(judged).isPresent());
        this.reach = new ReachReader(carried, reader);
    }

    /** Whether anything in a class speaks of Kuzet. */
    public static boolean mentionsKuzet(CompiledClass type) {
        TypeView view = new ClassPool().view(type);
        return type.isGuard()
                || KuzetAnnotations.on(view).saySomething()
                || view.methods().stream().map(KuzetAnnotations::on).anyMatch(KuzetAnnotations::saySomething);
    }

    /** Whether a class is an endpoint, whatever was said of it. */
    public boolean isEndpoint(CompiledClass type) {
        return reader.isEndpoint(pool.view(type));
    }

    /** Which services can be reached through a class, and as what. */
    public List<ReachedService> reached(CompiledClass type) {
        return reach.read(pool.view(type));
    }

    /** Reads a class. Guards are what the names of types are held against. */
    public Reading read(CompiledClass type) {
        Reading reading = reader.read(pool.view(type));
        if (type.isGuard()) {
            reading.typeNames().clear();
        }
        return reading;
    }
}
