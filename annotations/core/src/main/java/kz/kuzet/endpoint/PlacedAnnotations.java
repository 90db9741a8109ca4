package kz.kuzet.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;

/**
 * Annotations with the place for which they speak. It is the element that carries them, or the one for which that answers.
 *
 * @param by the annotations
 * @param type the type, or the one whose handler the method is
 * @param method the method, where they speak for one
 * @param isAnswer whether another type answers for the place
 */
record PlacedAnnotations(KuzetAnnotations by, TypeView type, Optional<MethodView> method, boolean isAnswer) {

    /** All annotations that concern a handler, those of methods first, from the endpoint upwards. */
    static List<PlacedAnnotations> all(HandlerChain handler, AnsweredEndpoints answered) {
        List<PlacedAnnotations> all = new ArrayList<>();
        for (MethodView method : handler.methods()) {
            add(KuzetAnnotations.on(method), method.declaringType(), Optional.of(method), false, all);
        }
        if (!answered.isEmpty()) {
            addAnswersForMethods(handler, answered, all);
        }
        for (TypeView type : handler.types()) {
            KuzetAnnotations onType = KuzetAnnotations.on(type);
            if (!isOfContract(onType, handler)) {
                add(onType, type, Optional.empty(), false, all);
            }
            answered.of(type).forEach(answer -> add(answer, type, Optional.empty(), true, all));
        }
        return all;
    }

    /** An answer for a handler stands where its class would override the method, whether it does or not. */
    private static void addAnswersForMethods(
            HandlerChain handler, AnsweredEndpoints answered, List<PlacedAnnotations> all) {
        TypeHierarchy hierarchy = handler.hierarchy();
        for (TypeView type : hierarchy.types()) {
            for (KuzetAnnotations answer : answered.of(type, handler.called().name())) {
                handler.methods().stream()
                        .filter(method -> method.declaringType().name().equals(type.name())
                                || hierarchy.isBelow(type, method.declaringType()))
                        .findFirst()
                        .ifPresent(method -> add(answer, type, Optional.of(method), true, all));
            }
        }
    }

    private static void add(
            KuzetAnnotations by,
            TypeView type,
            Optional<MethodView> method,
            boolean isAnswer,
            List<PlacedAnnotations> all) {
        if (by.saySomething()) {
            all.add(new PlacedAnnotations(by, type, method, isAnswer));
        }
    }

    /** Tells whether an interface is excluded, and a class implements it: the class is asked. */
    private static boolean isOfContract(KuzetAnnotations onType, HandlerChain handler) {
        return onType.type().isInterface()
                && !handler.endpoint().isInterface()
                && onType.sayOneThing()
                && onType.speaking() == DslAnnotation.NOT_PUBLIC_SERVICE;
    }

    boolean isOnMethod() {
        return method.isPresent();
    }

    /** Two types that answer for the same place contradict each other, whatever they say. */
    boolean agreesWith(PlacedAnnotations other) {
        return !(isAnswer && other.isAnswer) && by.agreeWith(other.by);
    }
}
