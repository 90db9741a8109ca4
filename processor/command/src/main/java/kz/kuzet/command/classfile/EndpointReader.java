package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.kuzet.command.classfile.CompiledClass.Kind;
import kz.kuzet.command.classfile.CompiledClass.Nesting;
import kz.kuzet.command.classfile.CompiledMethod.Visibility;
import kz.kuzet.command.classfile.Hierarchy.Declared;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Framework;
import kz.kuzet.processor.model.Handler;

/** Reads which classes answer requests, through which handlers, and what was said of them: what the processor reads of sources. */
final class EndpointReader {

    private final ClassPool pool;
    private final CarriedAnnotations carried;
    private final SpeakerReader speakers;
    private final Predicate<CompiledClass> judged;
    private final Set<String> namedAnnotations;
    private final Set<String> endpointAnnotations;
    private final Set<String> endpointMakingAnnotations;

    /**
     * @param namedAnnotations what option {@code --endpoints} names
     * @param judged whether a class answers for itself, as one of the same compilation does
     */
    EndpointReader(
            ClassPool pool, CarriedAnnotations carried, Set<String> namedAnnotations, Predicate<CompiledClass> judged) {
        this.pool = pool;
        this.carried = carried;
        this.speakers = new SpeakerReader(carried, namedAnnotations);
        this.judged = judged;
        this.namedAnnotations = namedAnnotations;
        endpointAnnotations = new HashSet<>(Framework.endpointAnnotations());
        endpointAnnotations.addAll(namedAnnotations);
        endpointMakingAnnotations = new HashSet<>(Framework.endpointMakingAnnotations());
        endpointMakingAnnotations.addAll(namedAnnotations);
    }

    /** An anonymous class carries no annotation, and no framework makes one: the processor does not see it either. */
    Optional<Endpoint> read(CompiledClass type) {
        if (type.kind() == Kind.ANNOTATION || type.nesting() == Nesting.ANONYMOUS) {
            return Optional.empty();
        }
        Hierarchy hierarchy = new Hierarchy(type, pool);
        Optional<Endpoint> endpoint = Optional.empty();
        for (CompiledClass candidate : hierarchy.types()) {
            // All are asked, since an unknown annotation on any of them has to be noticed.
            Optional<WrittenAnnotation> annotation = endpointAnnotation(candidate);
            if (endpoint.isEmpty() && annotation.isPresent()) {
                endpoint = Optional.of(new Endpoint(
                        Subjects.of(type),
                        annotation.get().shown(),
                        origin(type, candidate),
                        Annotated.isClassified(type.annotations()),
                        handlers(type, hierarchy)));
            }
        }
        return endpoint;
    }

    private Endpoint.Origin origin(CompiledClass type, CompiledClass carrier) {
        if (isSame(carrier, type)) {
            return Endpoint.Origin.ITSELF;
        }
        boolean accounted = Annotated.isClassified(carrier.annotations()) || judged.test(carrier);
        return accounted ? Endpoint.Origin.ACCOUNTED_SUPERTYPE : Endpoint.Origin.UNACCOUNTED_SUPERTYPE;
    }

    private Optional<WrittenAnnotation> endpointAnnotation(CompiledClass type) {
        return carried.find(type.annotations(), endpointAnnotations)
                .or(() -> type.methods().stream()
                        .map(method -> carried.find(method.annotations(), endpointMakingAnnotations))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private List<Handler> handlers(CompiledClass type, Hierarchy hierarchy) {
        List<Handler> handlers = new ArrayList<>();
        for (List<Declared> method : hierarchy.methods()) {
            if (isHandler(hierarchy, method)) {
                handlers.add(new Handler(
                        handlerOrigin(type, method.get(0).type()),
                        method.stream()
                                .map(declared -> speakers.read(hierarchy, declared))
                                .toList(),
                        typesOf(type, method)
                                .map(speaking -> speakers.read(hierarchy, speaking))
                                .toList()));
            }
        }
        return handlers;
    }

    /** Those that speak for a handler: the endpoint for all that it has, and each type for what it declares. */
    private static Stream<CompiledClass> typesOf(CompiledClass endpoint, List<Declared> method) {
        Map<String, CompiledClass> types = new LinkedHashMap<>(Map.of(endpoint.binaryName(), endpoint));
        method.forEach(declared -> types.putIfAbsent(declared.type().binaryName(), declared.type()));
        return types.values().stream();
    }

    private boolean isHandler(Hierarchy hierarchy, List<Declared> method) {
        CompiledMethod called = method.get(0).method();
        if (has(method, Framework.handlerAnnotations()) || has(method, namedAnnotations)) {
            return true;
        }
        boolean reachable = called.visibility() == Visibility.PUBLIC || called.visibility() == Visibility.PROTECTED;
        return reachable
                && !called.isStatic()
                && !Framework.isOfPlatform(method.get(0).type().sourceName())
                && (isServletHandler(hierarchy, called) || isOperation(hierarchy, called));
    }

    private boolean isServletHandler(Hierarchy hierarchy, CompiledMethod method) {
        return Framework.isServletHandler(method.name())
                && anyHas(hierarchy, Framework.SERVLET.ownEndpointAnnotations());
    }

    private boolean isOperation(Hierarchy hierarchy, CompiledMethod method) {
        return method.visibility() == Visibility.PUBLIC
                && (anyHas(hierarchy, Framework.WEB_SERVICE.ownEndpointAnnotations())
                        || anyHas(hierarchy, namedAnnotations));
    }

    private boolean anyHas(Hierarchy hierarchy, Set<String> wanted) {
        return hierarchy.types().stream().anyMatch(level -> carried.has(level.annotations(), wanted));
    }

    private boolean has(List<Declared> method, Set<String> wanted) {
        return method.stream()
                .anyMatch(overridden -> carried.has(overridden.method().annotations(), wanted));
    }

    private Handler.Origin handlerOrigin(CompiledClass type, CompiledClass declaring) {
        if (isSame(declaring, type)) {
            return Handler.Origin.ENDPOINT;
        }
        boolean askedAboutThere =
                judged.test(declaring) && endpointAnnotation(declaring).isPresent();
        return askedAboutThere ? Handler.Origin.OTHER_ENDPOINT : Handler.Origin.SUPERTYPE;
    }

    private static boolean isSame(CompiledClass one, CompiledClass other) {
        return one.binaryName().equals(other.binaryName());
    }
}
