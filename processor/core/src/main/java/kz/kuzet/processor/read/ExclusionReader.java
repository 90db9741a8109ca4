package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.model.StatedAnnotation;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.read.AnsweringReader.Target;
import kz.kuzet.view.AnnotationView;

/**
 * Reads what provides no public service: the element that says so, or what it answers for. Of a class that provides one all the
 * same it is the other handlers.
 */
final class ExclusionReader {

    private ExclusionReader() {}

    /**
     * Reads an exclusion; empty where there is none.
     *
     * @param annotations those on a type or a method
     * @param own the type as an endpoint, where it is one
     * @param targets the endpoints for which it answers
     */
    static Optional<Exclusion> read(
            KuzetAnnotations annotations, Subject subject, Optional<Endpoint> own, List<Target> targets) {
        Optional<AnnotationView> exclusion = annotations.get(DslAnnotation.NOT_PUBLIC_SERVICE);
        if (exclusion.isEmpty()) {
            return Optional.empty();
        }
        return exclusion
                .get()
                .string(DslAnnotation.REASON)
                .map(reason -> new Exclusion(subject, reason, endpoints(annotations, subject, own, targets)));
    }

    private static List<String> endpoints(
            KuzetAnnotations annotations, Subject subject, Optional<Endpoint> own, List<Target> targets) {
        boolean onType = annotations.method().isEmpty();
        List<String> endpoints = new ArrayList<>();
        if (targets.isEmpty() || own.isPresent()) {
            if (onType && (providesService(own) || declaresService(annotations))) {
                endpoints.addAll(others(subject, subject.endpoint(), own));
            } else {
                endpoints.add(subject.endpoint());
            }
        }
        for (Target target : targets) {
            boolean ofType = AnsweredEndpoints.methodOf(target.name()).isEmpty();
            if (ofType && providesService(target.endpoint())) {
                endpoints.addAll(others(subject, target.endpointName(), target.endpoint()));
            } else {
                endpoints.add(target.endpointName());
            }
        }
        return endpoints;
    }

    private static boolean providesService(Optional<Endpoint> endpoint) {
        return has(endpoint, handler -> handler.isClearly(said -> said != DslAnnotation.NOT_PUBLIC_SERVICE));
    }

    private static boolean declaresService(KuzetAnnotations onType) {
        return onType.type().methods().stream().map(KuzetAnnotations::on).anyMatch(KuzetAnnotations::declareService);
    }

    private static boolean has(Optional<Endpoint> endpoint, Predicate<Handler> wanted) {
        return endpoint.stream().flatMap(each -> each.handlers().stream()).anyMatch(wanted);
    }

    /** The handlers for which the exclusion of a whole class counts. */
    private static List<String> others(Subject by, String type, Optional<Endpoint> endpoint) {
        return endpoint.stream()
                .flatMap(each -> each.handlers().stream())
                .filter(handler -> handler.isClearly(said -> said == DslAnnotation.NOT_PUBLIC_SERVICE))
                .filter(handler ->
                        handler.said().stream().map(StatedAnnotation::by).anyMatch(by::equals))
                .map(handler -> type + "#" + handler.subject().name())
                .distinct()
                .sorted()
                .toList();
    }
}
