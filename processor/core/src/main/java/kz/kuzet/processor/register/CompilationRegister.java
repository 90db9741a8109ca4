package kz.kuzet.processor.register;

import java.util.List;
import java.util.Optional;
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
        List<ExcludedEndpoint> exclusions = Stream.concat(
                        compilation.exclusions().stream()
                                .map(exclusion ->
                                        new ExcludedEndpoint(exclusion.subject().endpoint(), exclusion.reason())),
                        earlier.exclusions().stream())
                .toList();
        List<String> unclassified = Stream.concat(notYetClassified.stream(), earlier.notYetClassified().stream())
                .toList();
        String named = provider.isEmpty() ? earlier.provider() : provider;
        return new Register(RulesEdition.APPLIED, named, services, exclusions, unclassified);
    }
}
