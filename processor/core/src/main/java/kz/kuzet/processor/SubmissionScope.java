package kz.kuzet.processor;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.processor.model.Submission;
import kz.kuzet.processor.option.SubmittedRegister;

/** The part of a submission for which this compilation has to answer: the packages that are compiled here, and not elsewhere. */
final class SubmissionScope {

    private SubmissionScope() {}

    /** The submission that an option names, with these packages. */
    static Optional<Submission> of(CompilationContext context, SourceTypes sources) {
        if (context.options().submitted().isEmpty()) {
            return Optional.empty();
        }
        SubmittedRegister submitted = context.options().submitted().get();
        Set<String> packages =
                sources.names().stream().map(SubmissionScope::packageOf).collect(Collectors.toSet());
        submitted.register().services().stream()
                .map(service -> service.endpoint().split("[#,]", 2)[0].replace('$', '.'))
                .filter(sources::isCompiledElsewhere)
                .map(SubmissionScope::packageOf)
                .forEach(packages::remove);
        return Optional.of(new Submission(submitted.file(), submitted.register(), packages));
    }

    private static String packageOf(String typeName) {
        return typeName.substring(0, Math.max(0, typeName.lastIndexOf('.')));
    }
}
