package kz.kuzet.processor.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.RulesEdition;

/** The register of a compilation. */
public final class CompilationRegister {

    private CompilationRegister() {}

    /** Takes all classified services. A service whose term is not positive could not be classified. */
    public static Register of(Compilation compilation, String provider) {
        return of(compilation, provider, List.of(), EarlierEntries.NONE);
    }

    /**
     * Takes what earlier compilations wrote besides. Their state body counts where this one names none.
     *
     * @param notYetClassified the endpoints that a baseline lets pass, as the register names them
     */
    public static Register of(
            Compilation compilation, String provider, List<String> notYetClassified, EarlierEntries earlier) {
        List<RegisteredService> services = Stream.concat(
                        compilation.services().stream()
                                .map(ClassifiedService::registered)
                                .flatMap(Optional::stream),
                        earlier.services().stream())
                .toList();
        List<ExcludedEndpoint> excluded = compilation.exclusions().stream()
                .flatMap(exclusion -> exclusion.endpoints().stream()
                        .map(endpoint -> new ExcludedEndpoint(endpoint, exclusion.reason())))
                .toList();
        Set<String> anew = excluded.stream().map(ExcludedEndpoint::endpoint).collect(Collectors.toSet());
        List<ExcludedEndpoint> exclusions = Stream.concat(
                        excluded.stream(),
                        earlier.exclusions().stream().filter(exclusion -> !anew.contains(exclusion.endpoint())))
                .toList();
        List<String> unclassified = Stream.concat(notYetClassified.stream(), earlier.notYetClassified().stream())
                .toList();
        String named = provider.isEmpty() ? earlier.provider() : provider;
        return new Register(RulesEdition.APPLIED, named, services, exclusions, unclassified);
    }
}
