package kz.kuzet.processor.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.declaration.ServiceAttribute.Shape;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.register.Points;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.difference.Cause;
import kz.kuzet.register.difference.MethodChange;
import kz.kuzet.register.difference.ServiceChange;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;

/**
 * A service that is classified differently from its submission (problem 212). There is a finding for each attribute that
 * differs, with its effect on the method.
 *
 * <p>Only the classification is compared: the criteria, the result, the components, the channels and the methods. Name,
 * endpoint and the reference to an assessment can change without affecting how a recipient authenticates; {@code kuzet diff}
 * shows them. The order of channels and of components has no meaning.
 */
final class SubmittedChange {

    private final ClassifiedService service;
    private final RegisteredService submitted;
    private final RegisteredService now;
    private final Optional<MethodChange> method;

    SubmittedChange(ClassifiedService service, ServiceChange change) {
        this.service = service;
        this.submitted = change.before();
        this.now = change.after();
        this.method = change.method();
    }

    void report(Consumer<Finding> findings) {
        for (Criterion criterion : Criterion.values()) {
            criterion(criterion, findings);
        }
        for (ServiceAttribute<?> attribute : ServiceAttribute.ALL) {
            if (attribute.criterion().isEmpty() && attribute != ServiceAttribute.METHOD && !attribute.isDescription()) {
                attribute(attribute, findings);
            }
        }
        choice(findings);
        result(findings);
    }

    private void criterion(Criterion criterion, Consumer<Finding> findings) {
        List<ServiceAttribute<?>> attributes = ServiceAttribute.of(criterion);
        Optional<ServiceAttribute<?>> first = attributes.stream()
                .filter(attribute -> !attribute.isSame(submitted.declared(), now.declared()))
                .findFirst();
        if (first.isEmpty()) {
            return;
        }
        Place place = service.at(first.get());
        String before = written(attributes, submitted);
        String after = written(attributes, now);
        int pointsBefore = submitted.classify().points(criterion);
        int pointsAfter = now.classify().points(criterion);
        if (matters(Cause.of(criterion))) {
            findings.accept(Finding.at(
                    place,
                    Message.SUBMITTED_METHOD_BY_TOTAL,
                    before,
                    after,
                    submitted.method().name(),
                    now.method().name(),
                    Integer.toString(submitted.classify().total()),
                    Integer.toString(now.classify().total())));
        } else if (pointsBefore != pointsAfter) {
            findings.accept(Finding.at(
                    place,
                    Message.SUBMITTED_POINTS,
                    before,
                    after,
                    Integer.toString(pointsBefore),
                    Integer.toString(pointsAfter)));
        } else {
            findings.accept(Finding.at(place, Message.SUBMITTED_VALUE, before, after));
        }
    }

    private void attribute(ServiceAttribute<?> attribute, Consumer<Finding> findings) {
        if (withoutOrder(attribute, submitted).equals(withoutOrder(attribute, now))) {
            return;
        }
        Place place = service.at(attribute);
        String before = written(List.of(attribute), submitted);
        String after = written(List.of(attribute), now);
        boolean matters = Stream.of(Cause.PERMIT, Cause.COMPOSITE)
                .anyMatch(cause -> cause.attributes().contains(attribute) && matters(cause));
        findings.accept(
                matters
                        ? Finding.at(
                                place,
                                Message.SUBMITTED_METHOD_BY_OVERRIDE,
                                before,
                                after,
                                submitted.method().name(),
                                now.method().name())
                        : Finding.at(place, Message.SUBMITTED_VALUE, before, after));
    }

    private void choice(Consumer<Finding> findings) {
        if (method.filter(change -> change.causes().equals(Set.of(Cause.STRICTER_BY_PROVIDER)))
                .isPresent()) {
            findings.accept(Finding.at(
                    service.at(ServiceAttribute.METHOD),
                    Message.SUBMITTED_METHOD_BY_CHOICE,
                    submitted.method().name(),
                    now.method().name()));
        }
    }

    /** Reports a submitted result that does not follow from the submitted criteria. */
    private void result(Consumer<Finding> findings) {
        Classification given = submitted.classify();
        AuthenticationMethod method = AlternativeRule.acceptable(given.method()).contains(submitted.method())
                ? submitted.method()
                : given.method();
        String before =
                result(submitted.points(), submitted.score(), override(submitted.override()), submitted.method());
        String after = result(Points.of(given), given.total(), override(given.override()), method);
        if (!before.equals(after)) {
            findings.accept(Finding.at(service.place(), Message.SUBMITTED_RESULT, before, after));
        }
    }

    private boolean matters(Cause cause) {
        return method.filter(change -> change.causes().contains(cause)).isPresent();
    }

    private static String result(Points points, int score, String override, AuthenticationMethod method) {
        return "score = " + score + " (" + points + "), override = " + override + ", method = " + method;
    }

    private static String override(Optional<? extends Enum<?>> override) {
        return override.<String>map(Enum::name).orElse("null");
    }

    private static Object withoutOrder(ServiceAttribute<?> attribute, RegisteredService service) {
        Object value = attribute.of(service.declared());
        return value instanceof List<?> list ? new HashSet<>(list) : value;
    }

    /** As it is written in an annotation. */
    private static String written(List<ServiceAttribute<?>> attributes, RegisteredService service) {
        return attributes.stream()
                .map(attribute -> attribute + " = " + written(attribute, attribute.of(service.declared())))
                .collect(Collectors.joining(", "));
    }

    private static String written(ServiceAttribute<?> attribute, Object value) {
        if (!(value instanceof List<?> list)) {
            return value.toString();
        }
        if (attribute.shape() == Shape.AT_MOST_ONE_CONSTANT && !list.isEmpty()) {
            return list.get(0).toString();
        }
        return list.stream()
                .map(element -> element instanceof String ? '"' + element.toString() + '"' : element.toString())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
