package kz.kuzet.processor.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.processor.model.Attribute;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.problem.Message;
import kz.kuzet.register.Points;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.difference.Cause;
import kz.kuzet.register.difference.MethodChange;
import kz.kuzet.register.difference.ServiceChange;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;

/**
 * A service that is classified otherwise than was submitted (problem 212): a finding for each attribute that differs, with what
 * it does to the method.
 *
 * <p>What differs is the classification: the criteria, what the service results in, of which it is composed, the channels, and
 * the methods. Its name, its endpoint and the reference to an assessment are not: they can change without a recipient
 * authenticating in another way, and {@code kuzet diff} shows them. The order of channels and of components means nothing.
 */
final class SubmittedChange {

    private final Declaration declaration;
    private final RegisteredService submitted;
    private final RegisteredService now;
    private final Optional<MethodChange> method;

    SubmittedChange(Declaration declaration, ServiceChange change) {
        this.declaration = declaration;
        this.submitted = change.before();
        this.now = change.after();
        this.method = change.method();
    }

    void report(Consumer<Finding> findings) {
        criterion(
                Criterion.DISCLOSURE_RISK,
                Cause.DISCLOSURE_RISK,
                "disclosureRisk = " + submitted.disclosureRisk(),
                "disclosureRisk = " + now.disclosureRisk(),
                findings);
        criterion(
                Criterion.DATABASE_CHANGE,
                Cause.DATABASE_CHANGE,
                "databaseChange = " + submitted.databaseChange(),
                "databaseChange = " + now.databaseChange(),
                findings);
        criterion(Criterion.TERM, Cause.TERM, term(submitted), term(now), findings);
        criterion(Criterion.FEE, Cause.FEE, "fee = " + submitted.fee(), "fee = " + now.fee(), findings);
        override(
                Attribute.RESULT, Cause.PERMIT, "result = " + submitted.result(), "result = " + now.result(), findings);
        if (!sameElements(submitted.composedOf(), now.composedOf())) {
            override(
                    Attribute.COMPOSED_OF,
                    Cause.COMPOSITE,
                    composedOf(submitted.composedOf()),
                    composedOf(now.composedOf()),
                    findings);
        }
        if (!sameElements(submitted.channels(), now.channels())) {
            value(Attribute.CHANNELS, channels(submitted), channels(now), findings);
        }
        value(Attribute.MESSAGING_METHOD, messagingMethod(submitted), messagingMethod(now), findings);
        choice(findings);
        result(findings);
    }

    private void criterion(Criterion criterion, Cause cause, String before, String after, Consumer<Finding> findings) {
        Attribute attribute = attribute(criterion);
        int pointsBefore = submitted.classify().points(criterion);
        int pointsAfter = now.classify().points(criterion);
        if (matters(cause)) {
            findings.accept(Finding.at(
                    declaration.at(attribute),
                    Message.SUBMITTED_METHOD_BY_TOTAL,
                    before,
                    after,
                    submitted.method().name(),
                    now.method().name(),
                    Integer.toString(submitted.classify().total()),
                    Integer.toString(now.classify().total())));
        } else if (pointsBefore != pointsAfter) {
            findings.accept(Finding.at(
                    declaration.at(attribute),
                    Message.SUBMITTED_POINTS,
                    before,
                    after,
                    Integer.toString(pointsBefore),
                    Integer.toString(pointsAfter)));
        } else {
            value(attribute, before, after, findings);
        }
    }

    private void override(Attribute attribute, Cause cause, String before, String after, Consumer<Finding> findings) {
        if (matters(cause)) {
            findings.accept(Finding.at(
                    declaration.at(attribute),
                    Message.SUBMITTED_METHOD_BY_OVERRIDE,
                    before,
                    after,
                    submitted.method().name(),
                    now.method().name()));
        } else {
            value(attribute, before, after, findings);
        }
    }

    private void value(Attribute attribute, String before, String after, Consumer<Finding> findings) {
        if (!before.equals(after)) {
            findings.accept(Finding.at(declaration.at(attribute), Message.SUBMITTED_VALUE, before, after));
        }
    }

    private void choice(Consumer<Finding> findings) {
        if (method.filter(change -> change.causes().equals(Set.of(Cause.CHOICE)))
                .isPresent()) {
            findings.accept(Finding.at(
                    declaration.at(Attribute.METHOD),
                    Message.SUBMITTED_METHOD_BY_CHOICE,
                    submitted.method().name(),
                    now.method().name()));
        }
    }

    /** What follows from the submitted criteria, if it is not what was submitted with them. */
    private void result(Consumer<Finding> findings) {
        Classification given = submitted.classify();
        AuthenticationMethod method = AlternativeRule.acceptable(given.method()).contains(submitted.method())
                ? submitted.method()
                : given.method();
        String before =
                result(submitted.points(), submitted.score(), override(submitted.override()), submitted.method());
        String after = result(Points.of(given), given.total(), override(given.override()), method);
        if (!before.equals(after)) {
            findings.accept(Finding.at(declaration.place(), Message.SUBMITTED_RESULT, before, after));
        }
    }

    /** Of a term it is the unit where only that is another. */
    private Attribute attribute(Criterion criterion) {
        return criterion == Criterion.TERM && submitted.term() == now.term()
                ? Attribute.TERM_UNIT
                : CriterionAttribute.of(criterion);
    }

    private boolean matters(Cause cause) {
        return method.filter(change -> change.causes().contains(cause)).isPresent();
    }

    private static String result(Points points, int score, String override, AuthenticationMethod method) {
        return "score = " + score + " (" + points.disclosureRisk() + " + " + points.databaseChange() + " + "
                + points.term() + " + " + points.fee() + "), override = " + override + ", method = " + method;
    }

    private static String override(Optional<? extends Enum<?>> override) {
        return override.<String>map(Enum::name).orElse("null");
    }

    private static String term(RegisteredService service) {
        return "term = " + service.term() + ", termUnit = " + service.termUnit();
    }

    private static String composedOf(List<String> codes) {
        return codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(", ", "composedOf = {", "}"));
    }

    private static String channels(RegisteredService service) {
        return service.channels().stream().map(Enum::name).collect(Collectors.joining(", ", "channels = {", "}"));
    }

    private static String messagingMethod(RegisteredService service) {
        return "messagingMethod = " + service.messagingMethod().map(Enum::name).orElse("{}");
    }

    private static boolean sameElements(Collection<?> one, Collection<?> other) {
        return new HashSet<>(one).equals(new HashSet<>(other));
    }
}
