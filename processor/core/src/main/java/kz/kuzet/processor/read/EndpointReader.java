package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import kz.kuzet.processor.model.DslAnnotation;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Framework;
import kz.kuzet.processor.model.Handler;

/** Reads which types answer requests, through which handlers, and what was said of them. */
final class EndpointReader {

    private final Elements elements;
    private final SubjectReader subjects;
    private final SpeakerReader speakers;
    private final ComposedAnnotations composed;
    private final Set<String> namedAnnotations;
    private final Set<String> endpointAnnotations;
    private final Set<String> endpointMakingAnnotations;
    private final Predicate<TypeElement> inCompilation;

    /**
     * @param namedAnnotations what option {@code kuzet.endpoints} names
     * @param inCompilation whether a type is compiled together with what is read
     */
    EndpointReader(
            Elements elements,
            SubjectReader subjects,
            SpeakerReader speakers,
            ComposedAnnotations composed,
            Set<String> namedAnnotations,
            Predicate<TypeElement> inCompilation) {
        this.elements = elements;
        this.subjects = subjects;
        this.speakers = speakers;
        this.composed = composed;
        this.namedAnnotations = namedAnnotations;
        this.inCompilation = inCompilation;
        this.endpointAnnotations = new HashSet<>(Framework.endpointAnnotations());
        this.endpointAnnotations.addAll(namedAnnotations);
        this.endpointMakingAnnotations = new HashSet<>(Framework.endpointMakingAnnotations());
        this.endpointMakingAnnotations.addAll(namedAnnotations);
    }

    Optional<Endpoint> read(TypeElement type) {
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            return Optional.empty();
        }
        List<TypeElement> hierarchy = Supertypes.withSelf(type);
        for (TypeElement candidate : hierarchy) {
            Optional<String> annotation = endpointAnnotation(candidate);
            if (annotation.isPresent()) {
                return Optional.of(new Endpoint(
                        subjects.read(type),
                        annotation.get(),
                        origin(type, candidate),
                        isClassified(type),
                        handlers(type, hierarchy)));
            }
        }
        return Optional.empty();
    }

    private Endpoint.Origin origin(TypeElement type, TypeElement carrier) {
        if (carrier.equals(type)) {
            return Endpoint.Origin.ITSELF;
        }
        boolean accounted = isClassified(carrier) || isInCompilation(carrier);
        return accounted ? Endpoint.Origin.ACCOUNTED_SUPERTYPE : Endpoint.Origin.UNACCOUNTED_SUPERTYPE;
    }

    /** The annotation that makes the type itself an endpoint, as the source shows it. */
    private Optional<String> endpointAnnotation(TypeElement type) {
        Optional<AnnotationMirror> onType = composed.find(type, endpointAnnotations);
        if (onType.isPresent()) {
            return onType.map(EndpointReader::shown);
        }
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .map(method -> composed.find(method, endpointMakingAnnotations))
                .flatMap(Optional::stream)
                .findFirst()
                .map(EndpointReader::shown);
    }

    private static String shown(AnnotationMirror mirror) {
        return "@" + Mirrors.typeOf(mirror).getSimpleName();
    }

    private List<Handler> handlers(TypeElement type, List<TypeElement> hierarchy) {
        List<Handler> handlers = new ArrayList<>();
        for (List<ExecutableElement> method : methods(type, hierarchy)) {
            if (isHandler(hierarchy, method)) {
                handlers.add(new Handler(
                        handlerOrigin(type, Mirrors.declaringType(method.get(0))),
                        method.stream().map(speakers::read).toList(),
                        typesOf(type, method).map(speakers::read).toList()));
            }
        }
        return handlers;
    }

    /** Those that speak for a handler: the endpoint for all that it has, and each type for what it declares. */
    private static Stream<TypeElement> typesOf(TypeElement endpoint, List<ExecutableElement> method) {
        return Stream.concat(Stream.of(endpoint), method.stream().map(Mirrors::declaringType))
                .distinct();
    }

    /** Each method of a type once: the one that is called, followed by those that it overrides. */
    private List<List<ExecutableElement>> methods(TypeElement type, List<TypeElement> hierarchy) {
        List<List<ExecutableElement>> methods = new ArrayList<>();
        for (TypeElement level : hierarchy) {
            for (ExecutableElement method : ElementFilter.methodsIn(level.getEnclosedElements())) {
                methods.stream()
                        .filter(known -> overrides(known.get(0), method, type))
                        .findFirst()
                        .ifPresentOrElse(
                                known -> known.add(method), () -> methods.add(new ArrayList<>(List.of(method))));
            }
        }
        return methods;
    }

    private boolean overrides(ExecutableElement method, ExecutableElement other, TypeElement type) {
        return method.getSimpleName().equals(other.getSimpleName()) && elements.overrides(method, other, type);
    }

    private boolean isHandler(List<TypeElement> hierarchy, List<ExecutableElement> method) {
        ExecutableElement called = method.get(0);
        if (has(method, Framework.handlerAnnotations()) || has(method, namedAnnotations)) {
            return true;
        }
        boolean reachable = called.getModifiers().contains(Modifier.PUBLIC)
                || called.getModifiers().contains(Modifier.PROTECTED);
        TypeElement declaring = Mirrors.declaringType(called);
        return reachable
                && !called.getModifiers().contains(Modifier.STATIC)
                && !isOfJdkOrFramework(declaring)
                && (isServletHandler(hierarchy, called) || isOperation(hierarchy, called));
    }

    private boolean isServletHandler(List<TypeElement> hierarchy, ExecutableElement method) {
        return Framework.isServletHandler(method.getSimpleName().toString())
                && anyHas(hierarchy, Framework.SERVLET.ownEndpointAnnotations());
    }

    /** Of a web service, and of an endpoint that only {@code kuzet.endpoints} knows, every public method may be called. */
    private boolean isOperation(List<TypeElement> hierarchy, ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                && (anyHas(hierarchy, Framework.WEB_SERVICE.ownEndpointAnnotations())
                        || anyHas(hierarchy, namedAnnotations));
    }

    private boolean anyHas(List<TypeElement> hierarchy, Set<String> wanted) {
        return hierarchy.stream().anyMatch(level -> composed.has(level, wanted));
    }

    private boolean has(List<ExecutableElement> method, Set<String> wanted) {
        return method.stream().anyMatch(overridden -> composed.has(overridden, wanted));
    }

    private Handler.Origin handlerOrigin(TypeElement type, TypeElement declaring) {
        if (declaring.equals(type)) {
            return Handler.Origin.ENDPOINT;
        }
        boolean askedAboutThere =
                isInCompilation(declaring) && endpointAnnotation(declaring).isPresent();
        return askedAboutThere ? Handler.Origin.OTHER_ENDPOINT : Handler.Origin.SUPERTYPE;
    }

    private boolean isInCompilation(TypeElement type) {
        return inCompilation.test(type);
    }

    private static boolean isOfJdkOrFramework(TypeElement type) {
        return Framework.isOfPlatform(type.getQualifiedName().toString());
    }

    private static boolean isClassified(Element element) {
        return Mirrors.has(element, DslAnnotation.PUBLIC_SERVICE)
                || Mirrors.has(element, DslAnnotation.NOT_PUBLIC_SERVICE);
    }
}
