package kz.kuzet.processor.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Exclusion;
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
        List<RegisteredService> services = new ArrayList<>(earlier.services());
        for (ClassifiedService service : compilation.services()) {
            Optional<RegisteredService> registered = service.registered();
            if (registered.isPresent()) {
                services.add(registered.get());
            }
        }
        List<ExcludedEndpoint> exclusions = new ArrayList<>();
        Set<String> compiledNow = new HashSet<>();
        for (Exclusion exclusion : compilation.exclusions()) {
            for (String endpoint : exclusion.endpoints()) {
                exclusions.add(new ExcludedEndpoint(endpoint, exclusion.reason()));
                compiledNow.add(endpoint);
            }
        }
        for (ExcludedEndpoint exclusion : earlier.exclusions()) {
            if (!compiledNow.contains(exclusion.endpoint())) {
                exclusions.add(exclusion);
            }
        }
        List<String> unclassified = new ArrayList<>(notYetClassified);
        unclassified.addAll(earlier.notYetClassified());
        String named = provider.isEmpty() ? earlier.provider() : provider;
        return new Register(RulesEdition.APPLIED, named, services, exclusions, unclassified);
    }
}
