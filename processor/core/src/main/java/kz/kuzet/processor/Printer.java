package kz.kuzet.processor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.PlainText;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;
import kz.kuzet.processor.mirror.Locator;
import kz.kuzet.processor.mirror.SourcePosition;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.report.ReportedFinding;
import org.jspecify.annotations.Nullable;

/** The one place that prints. */
final class Printer {

    private final Messager messager;
    private final Supplier<Locator> locator;
    private final Language language;
    private final Set<Problem> lowered;
    private @Nullable Messages messages;

    /**
     * @param locator finds a place in the compiler's terms
     * @param language in which it prints
     * @param lowered errors to be printed as warnings
     */
    Printer(Messager messager, Supplier<Locator> locator, Language language, Set<Problem> lowered) {
        this.messager = messager;
        this.locator = locator;
        this.language = language;
        this.lowered = lowered;
    }

    /** Prints that the processor path is incomplete, where nothing else can be printed. */
    static void printIncompletePath(Messager messager, String message) {
        messager.printMessage(Diagnostic.Kind.ERROR, message);
    }

    /**
     * Prints the findings that are not suppressed, those of one class together. Of a class that is read from its class file only
     * errors are printed: warnings were given when it was compiled, and class files do not tell which of them are suppressed.
     */
    void print(Collection<Finding> findings) {
        if (!findings.isEmpty()) {
            shown(findings).forEach(this::print);
        }
    }

    /** The findings that would be printed, in the same order, as a report holds them. */
    List<ReportedFinding> reported(Collection<Finding> findings) {
        return shown(findings).map(this::reported).toList();
    }

    private Stream<Finding> shown(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.isSuppressed())
                .filter(finding -> severity(finding) == Severity.ERROR || !isCompiledEarlier(finding))
                .sorted(Comparator.comparing(Printer::subject));
    }

    /** Tells whether any of the findings fails the build. */
    boolean anyFails(Collection<Finding> findings) {
        for (Finding finding : findings) {
            if (severity(finding) == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Most compilations find nothing, and need no texts. */
    private Messages messages() {
        if (messages == null) {
            messages = new Messages(language);
        }
        return messages;
    }

    private static String subject(Finding finding) {
        return finding.place().map(place -> place.subject().displayName()).orElse("");
    }

    private void print(Finding finding) {
        Diagnostic.Kind kind = switch (severity(finding)) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
        String text = finding.in(messages());
        finding.place().ifPresentOrElse(place -> print(kind, text, place), () -> messager.printMessage(kind, text));
    }

    private void print(Diagnostic.Kind kind, String text, Place place) {
        locate(place)
                .ifPresentOrElse(
                        found -> messager.printMessage(
                                kind,
                                text,
                                found.element(),
                                found.mirror().orElse(null),
                                found.value().orElse(null)),
                        () -> messager.printMessage(
                                kind, text + " (" + place.subject().displayName() + ")"));
    }

    private ReportedFinding reported(Finding finding) {
        Optional<SourcePosition> position = finding.place().flatMap(this::position);
        return new ReportedFinding(
                finding.message().problem(),
                severity(finding),
                finding.in(messages()),
                position.map(found -> SourcePath.of(
                                found.file(), finding.place().orElseThrow().subject()))
                        .orElse(""),
                position.map(SourcePosition::line).orElse(0),
                position.map(SourcePosition::column).orElse(0),
                PlainText.quote(
                        finding.place().map(place -> place.subject().element()).orElse("")),
                finding.place().flatMap(Place::attribute).orElse(""));
    }

    private boolean isCompiledEarlier(Finding finding) {
        try {
            return finding.place()
                    .filter(place -> locator.get().isCompiled(place))
                    .isPresent();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return false;
        }
    }

    /** Finds the line of a finding. The finding is printed in any case, if necessary without its line. */
    private Optional<Locator.Location> locate(Place place) {
        try {
            return locator.get().locate(place);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return Optional.empty();
        }
    }

    private Optional<SourcePosition> position(Place place) {
        try {
            return locator.get().position(place);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return Optional.empty();
        }
    }

    private Severity severity(Finding finding) {
        Problem problem = finding.message().problem();
        return lowered.contains(problem) ? Severity.WARNING : problem.severity();
    }
}
