package kz.kuzet.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Contradiction;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Preparation;
import kz.kuzet.processor.model.ReachedServices;
import kz.kuzet.processor.problem.Finding;

/**
 * What checks find, in short: {@code CHANNEL_TWICE(PORTAL) at Endpoint PUBLIC_SERVICE channels 1} is a message with its arguments,
 * the subject without its package, the annotation, the attribute and the index.
 */
final class Found {

    static final ReachedServices NOTHING = new ReachedServices(List.of());

    private Found() {}

    static List<String> by(DeclarationCheck check, ServiceBuilder service) {
        List<Finding> findings = new ArrayList<>();
        check.check(service.build(), findings::add);
        return shortly(findings);
    }

    static List<String> by(CompilationCheck check, ClassifiedService... services) {
        return by(check, of(List.of(services), Set.of()));
    }

    static List<String> by(CompilationCheck check, Compilation compilation) {
        List<Finding> findings = new ArrayList<>();
        check.check(compilation, findings::add);
        return shortly(findings);
    }

    static List<String> by(CompilationCheck check, Exclusion exclusion) {
        return by(
                check,
                new Compilation(
                        List.of(),
                        List.of(exclusion),
                        List.of(),
                        List.of(),
                        List.of(),
                        NOTHING,
                        List.of(),
                        Set.of(),
                        Set.of()));
    }

    static List<String> by(CompilationCheck check, Preparation preparation) {
        return by(
                check,
                new Compilation(
                        List.of(),
                        List.of(),
                        List.of(preparation),
                        List.of(),
                        List.of(),
                        NOTHING,
                        List.of(),
                        Set.of(),
                        Set.of()));
    }

    static List<String> by(CompilationCheck check, Contradiction contradiction) {
        return by(
                check,
                new Compilation(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(contradiction),
                        List.of(),
                        NOTHING,
                        List.of(),
                        Set.of(),
                        Set.of()));
    }

    static List<String> by(CompilationCheck check, Endpoint endpoint) {
        return by(
                check,
                new Compilation(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(endpoint),
                        NOTHING,
                        List.of(),
                        Set.of(),
                        Set.of()));
    }

    static Compilation of(List<ClassifiedService> services, Set<String> typeNames) {
        return new Compilation(
                services, List.of(), List.of(), List.of(), List.of(), NOTHING, List.of(), Set.of(), typeNames);
    }

    static List<String> shortly(List<Finding> findings) {
        return findings.stream().map(Found::shortly).toList();
    }

    private static String shortly(Finding finding) {
        String arguments = finding.arguments().stream().collect(Collectors.joining(", ", "(", ")"));
        return finding.message()
                + (arguments.equals("()") ? "" : arguments)
                + finding.place().map(Found::shortly).orElse("");
    }

    private static String shortly(Place place) {
        StringBuilder text =
                new StringBuilder(" at ").append(place.subject().displayName().replace("com.example.", ""));
        place.annotation().ifPresent(annotation -> text.append(' ').append(annotation));
        place.attribute().ifPresent(attribute -> text.append(' ').append(attribute));
        place.index().ifPresent(index -> text.append(' ').append(index));
        return text.toString();
    }
}
