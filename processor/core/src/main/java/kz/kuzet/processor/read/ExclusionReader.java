package kz.kuzet.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.model.StatedAnnotation;
import kz.kuzet.processor.model.Subject;

/** Reads what provides no public service: the element that says so or, of a class that provides one all the same, its other handlers. */
final class ExclusionReader {

    private ExclusionReader() {}

    /**
     * Reads an exclusion; empty where there is none.
     *
     * @param annotations those on a type or a method
     * @param endpoint the type as an endpoint, where it is one
     */
    static Optional<Exclusion> read(KuzetAnnotations annotations, Subject subject, Optional<Endpoint> endpoint) {
        return annotations
                .get(DslAnnotation.NOT_PUBLIC_SERVICE)
                .flatMap(exclusion -> exclusion.string(DslAnnotation.REASON))
                .map(reason -> annotations.method().isEmpty() && providesService(annotations, endpoint)
                        ? new Exclusion(subject, reason, others(subject, endpoint))
                        : new Exclusion(subject, reason));
    }

    private static boolean providesService(KuzetAnnotations onType, Optional<Endpoint> endpoint) {
        Stream<Handler> handlers = endpoint.stream().flatMap(each -> each.handlers().stream());
        return handlers.anyMatch(handler -> handler.isClearly(said -> said != DslAnnotation.NOT_PUBLIC_SERVICE))
                || onType.type().methods().stream()
                        .map(KuzetAnnotations::on)
                        .anyMatch(KuzetAnnotations::declareService);
    }

    /** The handlers for which the exclusion of their class counts. */
    private static List<String> others(Subject type, Optional<Endpoint> endpoint) {
        return endpoint.stream()
                .flatMap(each -> each.handlers().stream())
                .filter(handler -> handler.isClearly(said -> said == DslAnnotation.NOT_PUBLIC_SERVICE))
                .filter(handler ->
                        handler.said().stream().map(StatedAnnotation::by).anyMatch(type::equals))
                .map(handler -> type.endpoint() + "#" + handler.subject().name())
                .distinct()
                .sorted()
                .toList();
    }
}
