package kz.kuzet.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.TypeView;

/**
 * The methods of a handler, and its types, with their annotations. Of the annotated ones the nearest to the endpoint counts. Where
 * neither of two is below the other, frameworks differ in which they take, so both count.
 */
final class NearestElements {

    private record Element(TypeView type, List<AnnotationView> annotations) {}

    private final HandlerChain handler;
    private final List<Element> methods;
    private final List<Element> types;

    NearestElements(HandlerChain handler) {
        this.handler = handler;
        this.methods = handler.methods().stream()
                .map(method -> new Element(method.declaringType(), method.annotations()))
                .toList();
        this.types = handler.hierarchy().types().stream()
                .map(type -> new Element(type, type.annotations()))
                .toList();
    }

    HandlerChain handler() {
        return handler;
    }

    /** What the nearest of the methods state that state anything. */
    <T> List<T> onMethods(Function<List<AnnotationView>, Optional<T>> read) {
        return nearest(methods, read);
    }

    /** What the nearest of the types state that state anything. */
    <T> List<T> onTypes(Function<List<AnnotationView>, Optional<T>> read) {
        return nearest(types, read);
    }

    private <T> List<T> nearest(List<Element> elements, Function<List<AnnotationView>, Optional<T>> read) {
        List<Element> some = elements.stream()
                .filter(element -> read.apply(element.annotations()).isPresent())
                .toList();
        return some.stream()
                .filter(one ->
                        some.stream().noneMatch(other -> handler.hierarchy().isBelow(other.type(), one.type())))
                .flatMap(element -> read.apply(element.annotations()).stream())
                .toList();
    }
}
