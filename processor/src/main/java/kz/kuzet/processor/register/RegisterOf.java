package kz.kuzet.processor.register;

import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Points;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.rules.Classification;

/** The register of a compilation. */
public final class RegisterOf {

    private RegisterOf() {}

    /** Takes what was classified; a service whose term is not positive could not be. */
    public static Register compilation(Compilation compilation, String provider) {
        List<RegisteredService> services =
                compilation.services().stream().flatMap(RegisterOf::service).toList();
        List<ExcludedEndpoint> exclusions = compilation.exclusions().stream()
                .map(exclusion -> new ExcludedEndpoint(exclusion.subject().endpoint(), exclusion.reason()))
                .toList();
        return new Register(RulesEdition.APPLIED, provider, services, exclusions);
    }

    private static Stream<RegisteredService> service(ClassifiedService service) {
        return service.classification().stream().map(classification -> service(service, classification));
    }

    private static RegisteredService service(ClassifiedService service, Classification classification) {
        Declaration declaration = service.declaration();
        AuthenticationMethod asked = service.askedMethod().orElse(classification.method());
        return new RegisteredService(
                declaration.code(),
                declaration.name(),
                declaration.subject().endpoint(),
                service.guard().qualifiedName(),
                declaration.disclosureRisk(),
                declaration.databaseChange(),
                declaration.term(),
                declaration.termUnit(),
                declaration.fee(),
                declaration.result(),
                declaration.composedOf(),
                declaration.channels(),
                Points.of(classification),
                classification.total(),
                classification.override(),
                asked,
                service.messagingMethod(),
                declaration.riskAssessment());
    }
}
