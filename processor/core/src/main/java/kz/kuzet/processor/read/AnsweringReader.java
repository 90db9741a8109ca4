package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.processor.model.AnsweredName;
import kz.kuzet.processor.model.AnsweredName.Why;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.view.TypeView;

/** Reads for which endpoints a type or method answers. */
final class AnsweringReader {

    private final EndpointReader endpoints;
    private final Function<String, Optional<TypeView>> types;

    AnsweringReader(EndpointReader endpoints, Function<String, Optional<TypeView>> types) {
        this.endpoints = endpoints;
        this.types = types;
    }

    /**
     * A name in {@code @AnswersFor}.
     *
     * @param name as it is written
     * @param type the class; empty where there is none of this name
     * @param endpoint the class as an endpoint; empty where it is none
     */
    record Target(String name, Optional<TypeView> type, Optional<Endpoint> endpoint) {

        /** The endpoint or handler as the register names it. */
        String endpointName() {
            String method = AnsweredEndpoints.methodOf(name);
            String ofType = type.map(TypeView::name).orElseGet(() -> AnsweredEndpoints.typeOf(name));
            return method.isEmpty() ? ofType : ofType + "#" + method;
        }

        /** The handlers that a method names, overloads included; none where a class is named. */
        List<HandlerChain> handlers() {
            String method = AnsweredEndpoints.methodOf(name);
            return method.isEmpty()
                    ? List.of()
                    : type.stream()
                            .flatMap(found -> HandlerChain.all(new TypeHierarchy(found)).stream())
                            .filter(handler -> handler.called().name().equals(method))
                            .toList();
        }

        private Optional<Why> why() {
            String method = AnsweredEndpoints.methodOf(name);
            if (type.isEmpty() || (!method.isEmpty() && handlers().isEmpty())) {
                return Optional.of(Why.UNKNOWN);
            }
            boolean answers = method.isEmpty()
                    ? endpoint.isPresent()
                    : endpoint.stream()
                            .flatMap(each -> each.handlers().stream())
                            .anyMatch(handler -> handler.subject().name().equals(method));
            return answers ? Optional.empty() : Optional.of(Why.NO_ENDPOINT);
        }
    }

    /** The endpoints that an element names, in its order. */
    List<Target> targets(KuzetAnnotations by) {
        List<Target> targets = new ArrayList<>();
        for (String name : by.answered()) {
            Optional<TypeView> type = types.apply(AnsweredEndpoints.typeOf(name));
            Optional<Endpoint> endpoint = type.flatMap(found -> endpoints.read(new TypeHierarchy(found)))
                    .filter(read -> read.origin() != Endpoint.Origin.UNKNOWN);
            targets.add(new Target(name, type, endpoint));
        }
        return targets;
    }

    /** The endpoint as the register names it: the element where it is one itself, and what it answers for. */
    static String endpointName(Subject subject, Optional<Endpoint> own, List<Target> targets) {
        List<String> names = new ArrayList<>();
        if (targets.isEmpty() || own.isPresent()) {
            names.add(subject.endpoint());
        }
        for (Target target : targets) {
            names.add(target.endpointName());
        }
        return String.join(", ", names);
    }

    /** What is wrong with the names. */
    static Stream<AnsweredName> inVain(Subject subject, List<Target> targets) {
        if (targets.isEmpty()) {
            return Stream.of(new AnsweredName(subject, 0, "", Why.NOTHING));
        }
        List<AnsweredName> wrong = new ArrayList<>();
        for (int index = 0; index < targets.size(); index++) {
            Target target = targets.get(index);
            int place = index;
            target.why().ifPresent(why -> wrong.add(new AnsweredName(subject, place, target.name(), why)));
        }
        return wrong.stream();
    }
}
