package kz.kuzet.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import kz.kuzet.processor.model.Answers;
import kz.kuzet.processor.model.Framework;
import kz.kuzet.processor.model.Mapping;

/** Reads which requests a handler answers, as the annotations of its framework or its name say, there or on what it overrides. */
final class MappingReader {

    private final Elements elements;
    private final ComposedAnnotations composed;
    private final StandingReader standings;

    MappingReader(Elements elements, ComposedAnnotations composed, StandingReader standings) {
        this.elements = elements;
        this.composed = composed;
        this.standings = standings;
    }

    Answers read(ExecutableElement handler) {
        List<Mapping> methods = Supertypes.withOverridden(handler, elements).stream()
                .map(this::mapping)
                .toList();
        List<Mapping> types = Supertypes.withSelf(Mirrors.declaringType(handler)).stream()
                .map(this::mapping)
                .toList();
        return Answers.of(methods, types);
    }

    private Mapping mapping(Element element) {
        Optional<String> servletMethod = servletMethod(element);
        return new Mapping(
                standings.read(element),
                spring(element),
                jakarta(element),
                composed.all(element, Framework.graphQlMappings()).stream()
                        .map(mirror -> new MirroredAnnotation(mirror)
                                .string("typeName")
                                .orElse(""))
                        .findFirst(),
                servletMethod.flatMap(Framework::servletHttpMethod).map(Set::of).orElse(Set.of()),
                servletMethod.filter(Framework::isServletHandlerOfAll).isPresent());
    }

    private Optional<Set<String>> spring(Element element) {
        List<AnnotationMirror> mirrors = composed.all(element, Framework.springMappings());
        Set<String> methods = new TreeSet<>();
        for (AnnotationMirror mirror : mirrors) {
            MirroredAnnotation values = new MirroredAnnotation(mirror);
            methods.addAll(values.constantNames("method"));
            values.string("method").filter(name -> !name.isEmpty()).ifPresent(methods::add);
        }
        return mirrors.isEmpty() ? Optional.empty() : Optional.of(methods);
    }

    private Set<String> jakarta(Element element) {
        Set<String> methods = new TreeSet<>();
        for (AnnotationMirror mirror : composed.all(element, Framework.jakartaHttpMethods())) {
            new MirroredAnnotation(mirror).string("value").ifPresent(methods::add);
        }
        return methods;
    }

    private Optional<String> servletMethod(Element element) {
        return element instanceof ExecutableElement method
                        && composed.has(Mirrors.declaringType(method), Framework.SERVLET.ownEndpointAnnotations())
                ? Optional.of(method.getSimpleName().toString())
                : Optional.empty();
    }
}
