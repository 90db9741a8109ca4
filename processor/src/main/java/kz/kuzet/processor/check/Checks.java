package kz.kuzet.processor.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.problem.Finding;

/** All checks. */
public final class Checks {

    private static final List<DeclarationCheck> OF_DECLARATIONS = List.of(
            new PlainTextCheck(),
            new TermCheck(),
            new StatedMethodsCheck(),
            new ChannelsCheck(),
            new GuardableCheck(),
            new ComponentsCheck(),
            new PinnedMethodCheck(),
            new CertificateCheck(),
            new MessagingCheck(),
            new PermitNameCheck());

    private static final List<CompilationCheck> OF_COMPILATIONS = List.of(
            new DuplicateCodeCheck(),
            new CompositionCycleCheck(),
            new CompositionCheck(),
            new GuardNameCheck(),
            new EndpointCheck(),
            new ExclusionCheck(),
            new ContradictionCheck(),
            new PreparationCheck());

    private Checks() {}

    /** Finds all problems, each once. */
    public static List<Finding> run(Compilation compilation) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (ClassifiedService service : compilation.services()) {
            OF_DECLARATIONS.forEach(check -> check.check(service, findings::add));
        }
        OF_COMPILATIONS.forEach(check -> check.check(compilation, findings::add));
        return new ArrayList<>(findings);
    }
}
