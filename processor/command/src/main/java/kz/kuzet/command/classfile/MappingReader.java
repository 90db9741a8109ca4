package kz.kuzet.command.classfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.command.classfile.Hierarchy.Declared;
import kz.kuzet.processor.model.Answers;
import kz.kuzet.processor.model.Framework;
import kz.kuzet.processor.model.Mapping;
import kz.kuzet.processor.model.Standing;

/** Reads which requests a handler answers, as its annotations or its name say, there or on what it overrides. */
final class MappingReader {

    private final CarriedAnnotations carried;
    private final Hierarchy hierarchy;

    MappingReader(Hierarchy hierarchy, CarriedAnnotations carried) {
        this.hierarchy = hierarchy;
        this.carried = carried;
    }

    Answers read(CompiledMethod handler) {
        List<Mapping> methods =
                hierarchy.withOverridden(handler).stream().map(this::mapping).toList();
        List<Mapping> types = hierarchy.types().stream()
                .map(type -> mapping(hierarchy.standing(type), type.annotations(), Optional.empty()))
                .toList();
        return Answers.of(methods, types);
    }

    private Mapping mapping(Declared declared) {
        boolean servlet = carried.has(declared.type().annotations(), Framework.SERVLET.ownEndpointAnnotations());
        return mapping(
                hierarchy.standing(declared.type()),
                declared.method().annotations(),
                servlet ? Optional.of(declared.method().name()) : Optional.empty());
    }

    private Mapping mapping(Standing standing, List<WrittenAnnotation> annotations, Optional<String> servletMethod) {
        return new Mapping(
                standing,
                spring(annotations),
                jakarta(annotations),
                carried.all(annotations, Framework.graphQlMappings()).stream()
                        .map(mapping -> mapping.string("typeName").orElse(""))
                        .findFirst(),
                servletMethod.flatMap(Framework::servletHttpMethod).map(Set::of).orElse(Set.of()),
                servletMethod.filter(Framework::isServletHandlerOfAll).isPresent());
    }

    private Optional<Set<String>> spring(List<WrittenAnnotation> annotations) {
        List<WrittenAnnotation> mappings = carried.all(annotations, Framework.springMappings());
        Set<String> methods = new TreeSet<>();
        for (WrittenAnnotation mapping : mappings) {
            methods.addAll(mapping.constantNames("method"));
            mapping.string("method").filter(name -> !name.isEmpty()).ifPresent(methods::add);
        }
        return mappings.isEmpty() ? Optional.empty() : Optional.of(methods);
    }

    private Set<String> jakarta(List<WrittenAnnotation> annotations) {
        Set<String> methods = new TreeSet<>();
        for (WrittenAnnotation method : carried.all(annotations, Framework.jakartaHttpMethods())) {
            method.string("value").ifPresent(methods::add);
        }
        return methods;
    }
}
