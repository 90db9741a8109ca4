package kz.kuzet.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.processor.mirror.LocalTypes;
import kz.kuzet.processor.mirror.LocalTypes.LocalType;
import kz.kuzet.processor.mirror.Mirrors;
import kz.kuzet.processor.model.LocalEndpoint;
import kz.kuzet.processor.model.Reading;
import kz.kuzet.processor.read.LocalTypeReader;
import kz.kuzet.processor.read.Subjects;
import kz.kuzet.processor.read.TypeReader;
import kz.kuzet.view.TypeView;

/** Reads the types of the sources, round by round, and hands over what was read of each. */
final class RoundReader {

    private final CompilationContext context;
    private final SourceTypes sources;
    private final AnsweringTypes answering;
    private final ReadTypes read;
    private final GuardFiles guards;
    private final SeenMembers seen = new SeenMembers();

    RoundReader(CompilationContext context, SourceTypes sources, ReadTypes read, GuardFiles guards) {
        this.context = context;
        this.sources = sources;
        this.answering = new AnsweringTypes(context, sources);
        this.read = read;
        this.guards = guards;
    }

    /**
     * Reads the new types. Where other processors wrote some of them, it reads the earlier types again: they may have waited
     * for a supertype, a constant or an annotation, and javac does not show an annotation that is not there yet.
     */
    void readRound(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        answering.note(annotations, round);
        List<TypeElement> types = new ArrayList<>();
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            if (!guards.contain(SourceTypes.nameOf(type))) {
                types.add(type);
            }
        }
        if (types.isEmpty()) {
            return;
        }
        types.addAll(sources.all());
        sources.add(types);
        read(types);
    }

    /** Reads the types to which other processors added members after they were read. */
    void readChanged() {
        List<TypeElement> changed = new ArrayList<>();
        for (TypeElement type : sources.all()) {
            if (seen.haveChanged(type)) {
                changed.add(type);
            }
        }
        if (!changed.isEmpty()) {
            read(changed);
        }
    }

    private void read(List<TypeElement> types) {
        for (TypeElement type : types) {
            seen.note(type);
        }
        Mirrors mirrors = new Mirrors(context.elements());
        CarriedAnnotations carried = new CarriedAnnotations(mirrors::typeOf);
        TypeReader reader = reader(carried, mirrors, answering.answered(mirrors, types));
        LocalTypeReader localReader =
                new LocalTypeReader(carried, context.options().endpoints());
        LocalTypes localTypes = new LocalTypes(context.environment(), mirrors);
        for (TypeElement type : types) {
            context.guarded(SourceTypes.nameOf(type), () -> {
                sources.noteModule(type);
                Reading reading = Reading.empty();
                for (TypeView each : mirrors.withNested(type)) {
                    reading.addAll(reader.read(each));
                }
                for (LocalType local : localTypes.in(type)) {
                    if (isEndpoint(local, localReader)) {
                        reading.localEndpoints().add(endpoint(local));
                    }
                }
                read.take(reading, type);
            });
        }
    }

    private TypeReader reader(CarriedAnnotations carried, Mirrors mirrors, AnsweredEndpoints answered) {
        return new TypeReader(
                carried,
                context.options().endpoints(),
                type -> sources.contains(topLevel(type).sourceName()),
                mirrors::find,
                answered);
    }

    private static TypeView topLevel(TypeView type) {
        return type.enclosing().map(RoundReader::topLevel).orElse(type);
    }

    private boolean isEndpoint(LocalType local, LocalTypeReader reader) {
        return context.isOfTests()
                ? reader.declaresService(local.onType(), local.onMethods())
                : reader.needsGuard(local.onType(), local.onMethods());
    }

    private static LocalEndpoint endpoint(LocalType local) {
        return new LocalEndpoint(
                local.method().map(Subjects::of).orElseGet(() -> Subjects.of(local.around())), local.name());
    }
}
