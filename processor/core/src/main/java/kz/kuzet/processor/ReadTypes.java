package kz.kuzet.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Reading;

/** What was read of each top-level type, with its services as the Rules classify them. A type that is read again takes its place. */
final class ReadTypes {

    private final CompilationContext context;
    private final GuardFiles guards;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, List<ClassifiedService>> services = new LinkedHashMap<>();

    ReadTypes(CompilationContext context, GuardFiles guards) {
        this.context = context;
        this.guards = guards;
    }

    /** Takes what was read of a type, classifies its services, and has their guards written. */
    void take(Reading reading, TypeElement topLevel) {
        String name = SourceTypes.nameOf(topLevel);
        List<ClassifiedService> classified = new ArrayList<>();
        readings.put(name, reading);
        services.put(name, classified);
        for (Declaration declaration : reading.declarations()) {
            context.guarded(declaration.subject().displayName(), () -> {
                ClassifiedService service = ClassifiedService.of(declaration);
                classified.add(service);
                guards.write(service, topLevel);
            });
        }
    }

    /** What was read of some types. */
    Compilation of(Set<String> types) {
        Reading read = Reading.empty();
        List<ClassifiedService> classified = new ArrayList<>();
        for (Map.Entry<String, Reading> ofType : readings.entrySet()) {
            if (types.contains(ofType.getKey())) {
                read.addAll(ofType.getValue());
                classified.addAll(services.getOrDefault(ofType.getKey(), List.of()));
            }
        }
        return Compilation.of(classified, read);
    }
}
