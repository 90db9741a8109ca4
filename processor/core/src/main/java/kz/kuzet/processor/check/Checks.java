package kz.kuzet.processor.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Subject;
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

    private static final List<CompilationCheck> BETWEEN_SERVICES = List.of(
            new DuplicateCodeCheck(), new CompositionCycleCheck(), new CompositionCheck(), new GuardNameCheck());

    private static final List<CompilationCheck> OF_COMPILATIONS = List.of(
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
        return run(compilation, OF_DECLARATIONS, all(BETWEEN_SERVICES, OF_COMPILATIONS));
    }

    /**
     * Finds all problems of a compilation, and what only a compiler can tell.
     *
     * @param earlier services that earlier compilations left in the same module. Those of this one are held against them; they
     * themselves were judged when they were compiled
     * @param present tells whether an adapter is on the class path
     * @param submission the submitted register, where there is one
     * @param ofTests whether the sources are those of tests. Their endpoints are none of the application, so none has to be
     * classified, none was submitted, and no adapter has to ask their guards; what they declare has its guard all the same
     */
    public static List<Finding> run(
            Compilation compilation,
            List<ClassifiedService> earlier,
            Predicate<Adapter> present,
            Optional<Submission> submission,
            boolean ofTests) {
        List<CompilationCheck> all = new ArrayList<>();
        for (CompilationCheck check : BETWEEN_SERVICES) {
            all.add(beside(earlier, check));
        }
        all.addAll(OF_COMPILATIONS);
        all.add(new VersionCheck());
        all.add(new LocalEndpointCheck());
        if (ofTests) {
            return run(compilation, OF_DECLARATIONS, all).stream()
                    .filter(finding -> finding.message().problem() != Problem.KUZET301)
                    .toList();
        }
        all.add(new AdapterCheck(present));
        if (submission.isPresent()) {
            all.add(beside(earlier, new SubmissionCheck(submission.get())));
        }
        return run(compilation, OF_DECLARATIONS, all);
    }

    private static CompilationCheck beside(List<ClassifiedService> earlier, CompilationCheck check) {
        if (earlier.isEmpty()) {
            return check;
        }
        Set<Subject> judged = earlier.stream().map(ClassifiedService::subject).collect(Collectors.toSet());
        return (compilation, findings) -> check.check(compilation.with(earlier), finding -> {
            if (finding.place().map(Place::subject).filter(judged::contains).isEmpty()) {
                findings.accept(finding);
            }
        });
    }

    private static List<CompilationCheck> all(List<CompilationCheck> some, List<CompilationCheck> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
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
        Consumer<Finding> found = findings::add;
        for (ClassifiedService service : compilation.services()) {
            for (DeclarationCheck check : ofDeclarations) {
                check.check(service, found);
            }
        }
        for (CompilationCheck check : ofCompilations) {
            check.check(compilation, found);
        }
        return new ArrayList<>(findings);
    }
}
