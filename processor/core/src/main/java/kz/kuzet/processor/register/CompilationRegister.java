package kz.kuzet.processor.register;

import java.util.List;
import java.util.Optional;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.RulesEdition;

/** The register of a compilation. */
public final class CompilationRegister {

    private CompilationRegister() {}

    /**
     * Takes all classified services. A service whose term is not positive could not be classified.
     *
     * @param notYetClassified the endpoints that a baseline lets pass, as the register names them
     */
    public static Register of(Compilation compilation, String provider, List<String> notYetClassified) {
        List<RegisteredService> services = compilation.services().stream()
                .map(ClassifiedService::registered)
                .flatMap(Optional::stream)
                .toList();
        List<ExcludedEndpoint> exclusions = compilation.exclusions().stream()
                .map(exclusion -> new ExcludedEndpoint(exclusion.subject().endpoint(), exclusion.reason()))
                .toList();
        return new Register(RulesEdition.APPLIED, provider, services, exclusions, notYetClassified);
    }
}
