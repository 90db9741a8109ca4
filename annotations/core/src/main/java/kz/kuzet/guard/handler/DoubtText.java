package kz.kuzet.guard.handler;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import kz.kuzet.endpoint.DeclaredRole.Doubtful;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeUse;

/** Messages about handlers whose role is unclear, and what to do about it. */
final class DoubtText {

    private static final String WRITE =
            ". Write on the handler itself what holds for it: @PublicService, @PreparesRequest or @NotPublicService;"
                    + " where it is inherited, override it.";

    private DoubtText() {}

    static String of(Class<?> endpoint, Doubtful doubtful) {
        String handler = handler(endpoint, doubtful.called());
        List<KuzetAnnotations> said = doubtful.said();
        return switch (doubtful.doubt()) {
            case NO_METHOD ->
                name(doubtful.called()) + " is no method of " + endpoint.getName()
                        + ". Give the class whose method it is.";
            case NOTHING_SAID ->
                handler + " belongs to no service. Write @PublicService, @NotPublicService or @PreparesRequest on it,"
                        + " or one of the first two on its class.";
            case CONTRADICTION ->
                name(said.get(0)) + " is declared two things that exclude each other. Leave one of the annotations"
                        + " away.";
            case NOTHING_TO_PREPARE ->
                name(said.get(0)) + " prepares a request, but of no service. Write the code of the service:"
                        + " @PreparesRequest(\"…\").";
            case NOT_INHERITED ->
                handler + " has a mapping of its own, so it does not inherit " + shown(said.get(0))
                        + ", and nothing else says to which service it belongs" + WRITE;
            case SAME_RANK ->
                handler + " is told different things, of which none is nearer: "
                        + said.stream().map(DoubtText::shown).collect(Collectors.joining(" and ")) + WRITE;
            case WEAKENED ->
                handler + " would be judged by " + shown(said.get(0)) + ", which asks for less than "
                        + shown(said.get(1)) + WRITE;
        };
    }

    /** Of a class of which nothing is said, and nothing of its handlers either. */
    static String ofUnmentioned(Class<?> endpoint) {
        return endpoint.getName()
                + " belongs to no service. Write @PublicService or @NotPublicService on it, or on each of its"
                + " handlers.";
    }

    /** Of a handler that is not classified yet, and that no adapter can refuse. */
    static String ofRefused(Class<?> endpoint, Method handler) {
        return endpoint.getName() + "#" + handler.getName()
                + " is not classified yet, and property kuzet.baseline=refuse asks to refuse its requests.";
    }

    private static String handler(Class<?> endpoint, MethodView called) {
        return called.declaringType().name().equals(endpoint.getName())
                ? name(called)
                : name(called) + ", a handler of " + endpoint.getName() + ",";
    }

    private static String shown(KuzetAnnotations annotations) {
        return "@" + annotations.speaking().simpleName() + " on " + name(annotations);
    }

    /** The type or method. */
    static String name(KuzetAnnotations annotations) {
        return annotations.method().map(DoubtText::name).orElseGet(annotations::endpoint);
    }

    /** The parameters tell overloads apart. */
    private static String name(MethodView method) {
        return method.parameters().stream()
                .map(TypeUse::erasure)
                .map(type -> type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1))
                .collect(Collectors.joining(", ", method.declaringType().name() + "#" + method.name() + "(", ")"));
    }
}
