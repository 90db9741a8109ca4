package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.command.classfile.CompiledClass.Kind;
import kz.kuzet.command.classfile.CompiledClass.Nesting;
import kz.kuzet.command.classfile.Hierarchy.Declared;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.guard.handler.EndpointKind;
import kz.kuzet.processor.model.DslAnnotation;
import kz.kuzet.processor.model.Subject;

/** Reads which services can be reached through a class, and as what kinds of endpoints. */
final class ReachReader {

    private final ClassPool pool;
    private final KindReader kinds;

    ReachReader(ClassPool pool, CarriedAnnotations carried) {
        this.pool = pool;
        this.kinds = new KindReader(carried);
    }

    List<ReachedService> read(CompiledClass type) {
        if (type.kind() == Kind.ANNOTATION || type.nesting() == Nesting.ANONYMOUS) {
            return List.of();
        }
        Hierarchy hierarchy = new Hierarchy(type, pool);
        Optional<CompiledClass> speaking = hierarchy.types().stream()
                .filter(level -> Annotated.isClassified(level.annotations()))
                .findFirst();
        Optional<WrittenAnnotation> ofType =
                speaking.flatMap(level -> Annotated.find(level.annotations(), DslAnnotation.PUBLIC_SERVICE));
        List<List<Declared>> methods = hierarchy.methods();
        Set<EndpointKind> typeKinds = kinds.ofType(hierarchy);
        if (methods.stream().anyMatch(method -> !kinds.ofMethod(method).isEmpty())) {
            // That a class is a controller tells nothing where its handlers tell more.
            typeKinds.remove(EndpointKind.SPRING_MVC);
        }
        Set<EndpointKind> throughType = EnumSet.noneOf(EndpointKind.class);
        throughType.addAll(typeKinds);
        Map<Subject, ReachedService> reached = new LinkedHashMap<>();
        for (List<Declared> method : methods) {
            Set<EndpointKind> ofMethod = kinds.ofMethod(method);
            Optional<Declared> statement = statement(method);
            if (statement.isEmpty() || preparesForType(statement.get())) {
                throughType.addAll(ofMethod);
            } else {
                ofMethod.addAll(typeKinds);
                service(statement.get(), ofMethod).ifPresent(service -> reached.put(service.subject(), service));
            }
        }
        ofType.ifPresent(service -> {
            Subject subject = Subjects.of(type);
            CompiledClass declaring = speaking.orElse(type);
            reached.put(
                    subject,
                    new ReachedService(
                            subject,
                            Optional.of(Subjects.of(declaring)),
                            code(service, ServiceAttribute.CODE.name()),
                            Annotated.has(declaring.annotations(), DslAnnotation.CALLS_GUARD),
                            throughType));
        });
        return new ArrayList<>(reached.values());
    }

    /**
     * The method whose annotations speak for a handler: itself, or the nearest that it overrides. That something is no service, or only
     * prepares one, does not pass to a method that has a mapping of its own.
     */
    private Optional<Declared> statement(List<Declared> method) {
        boolean mappedBelow = false;
        for (Declared declared : method) {
            List<WrittenAnnotation> annotations = declared.method().annotations();
            if (Annotated.has(annotations, DslAnnotation.PUBLIC_SERVICE)) {
                return Optional.of(declared);
            }
            boolean weaker = Annotated.has(annotations, DslAnnotation.NOT_PUBLIC_SERVICE)
                    || Annotated.has(annotations, DslAnnotation.PREPARES_REQUEST);
            if (weaker && !mappedBelow) {
                return Optional.of(declared);
            }
            mappedBelow |= kinds.isMapped(declared);
        }
        return Optional.empty();
    }

    private static boolean preparesForType(Declared statement) {
        return Annotated.find(statement.method().annotations(), DslAnnotation.PREPARES_REQUEST)
                .filter(preparation -> code(preparation, DslAnnotation.VALUE).isEmpty())
                .isPresent();
    }

    private static Optional<ReachedService> service(Declared statement, Set<EndpointKind> kinds) {
        List<WrittenAnnotation> annotations = statement.method().annotations();
        Subject subject = Subjects.of(statement);
        Optional<WrittenAnnotation> service = Annotated.find(annotations, DslAnnotation.PUBLIC_SERVICE);
        if (service.isPresent()) {
            return Optional.of(new ReachedService(
                    subject,
                    Optional.of(subject),
                    code(service.get(), ServiceAttribute.CODE.name()),
                    Annotated.has(annotations, DslAnnotation.CALLS_GUARD),
                    kinds));
        }
        return Annotated.find(annotations, DslAnnotation.PREPARES_REQUEST)
                .map(preparation -> new ReachedService(
                        subject, Optional.empty(), code(preparation, DslAnnotation.VALUE), false, kinds));
    }

    private static String code(WrittenAnnotation annotation, String attribute) {
        return annotation.string(attribute).orElse("");
    }
}
