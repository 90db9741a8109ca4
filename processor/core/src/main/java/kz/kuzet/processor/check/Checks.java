package kz.kuzet.processor.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Submission;
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
            new DatabaseChangeCheck(),
            new AnsweredNamesCheck(),
            new PreparationCheck());

    /** Checks between modules, and of what a hand-written register may contain although no compiler would accept it. */
    private static final List<DeclarationCheck> OF_REGISTERED =
            List.of(new PlainTextCheck(), new ChannelsCheck(), new ComponentsCheck());

    private static final List<CompilationCheck> ACROSS_MODULES =
            List.of(new DuplicateCodeCheck(), new CompositionCycleCheck(), new CompositionCheck());

    private Checks() {}

    /** Finds all problems, each once. */
    public static List<Finding> run(Compilation compilation) {
        return run(compilation, OF_DECLARATIONS, OF_COMPILATIONS);
    }

    /**
     * Finds all problems of a compilation, and what only a compiler can tell.
     *
     * @param present tells whether an adapter is on the class path
     * @param submission the submitted register, where there is one
     * @param ofTests whether the sources are those of tests. Their endpoints are none of the application, so none has to be classified
     * and none was submitted; what they declare is guarded all the same
     */
    public static List<Finding> run(
            Compilation compilation, Predicate<Adapter> present, Optional<Submission> submission, boolean ofTests) {
        List<CompilationCheck> all = new ArrayList<>(OF_COMPILATIONS);
        all.add(new VersionCheck());
        all.add(new LocalEndpointCheck());
        all.add(new AdapterCheck(present));
        if (ofTests) {
            return run(compilation, OF_DECLARATIONS, all).stream()
                    .filter(finding -> finding.message().problem() != Problem.KUZET301)
                    .toList();
        }
        submission.map(SubmissionCheck::new).ifPresent(all::add);
        return run(compilation, OF_DECLARATIONS, all);
    }

    /**
     * Finds the problems between the modules of an application, each of which was compiled without a problem. Only the services
     * are checked.
     */
    public static List<Finding> acrossModules(Compilation application) {
        return run(application, OF_REGISTERED, ACROSS_MODULES);
    }

    private static List<Finding> run(
            Compilation compilation, List<DeclarationCheck> ofDeclarations, List<CompilationCheck> ofCompilations) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (ClassifiedService service : compilation.services()) {
            ofDeclarations.forEach(check -> check.check(service, findings::add));
        }
        ofCompilations.forEach(check -> check.check(compilation, findings::add));
        return new ArrayList<>(findings);
    }
}
