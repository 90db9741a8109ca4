package kz.kuzet.processor.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Submission;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.difference.RegisterDifference;
import kz.kuzet.register.difference.ServiceChange;

/**
 * Each service is classified as in the submitted register (problem 212), and both contain the same services (213).
 *
 * <p>The submission may be of a whole application while the compilation is one module of it. So a service is reported as
 * missing only where its endpoint was in a package of this compilation. A compilation that declares no service misses none.
 */
final class SubmissionCheck implements CompilationCheck {

    private final Submission submission;

    SubmissionCheck(Submission submission) {
        this.submission = submission;
    }

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        IdentityHashMap<RegisteredService, ClassifiedService> declared = new IdentityHashMap<>();
        List<RegisteredService> registered = new ArrayList<>();
        for (ClassifiedService service : compilation.services()) {
            service.registered().ifPresent(entry -> {
                declared.put(entry, service);
                registered.add(entry);
            });
        }
        Register submitted = submission.register();
        RegisterDifference difference = RegisterDifference.between(
                submitted, new Register(submitted.edition(), submitted.provider(), registered, List.of()));

        for (ServiceChange change : difference.changed()) {
            ClassifiedService service = declared.get(change.after());
            if (service != null) {
                new SubmittedChange(service, change).report(findings);
            }
        }
        reportNew(difference.added(), declared, findings);
        reportGone(difference.removed(), compilation, findings);
    }

    private void reportNew(
            List<RegisteredService> added,
            IdentityHashMap<RegisteredService, ClassifiedService> declared,
            Consumer<Finding> findings) {
        Set<String> submittedCodes = submission.register().services().stream()
                .map(RegisteredService::code)
                .collect(Collectors.toSet());
        for (RegisteredService service : added) {
            ClassifiedService declaration = declared.get(service);
            // Blank and repeated codes are problems of their own (101, 104).
            if (declaration != null && !service.code().isBlank() && !submittedCodes.contains(service.code())) {
                findings.accept(Finding.at(
                        declaration.at(ServiceAttribute.CODE),
                        Message.NOT_SUBMITTED,
                        service.code(),
                        submission.file()));
            }
        }
    }

    private void reportGone(List<RegisteredService> removed, Compilation compilation, Consumer<Finding> findings) {
        Set<String> declaredCodes = compilation.services().stream()
                .map(service -> service.declared().code())
                .collect(Collectors.toSet());
        for (RegisteredService service : removed) {
            // A service that cannot be classified is declared, but not in the register.
            if (!declaredCodes.isEmpty()
                    && !declaredCodes.contains(service.code())
                    && submission.packages().contains(packageOf(service.endpoint()))) {
                findings.accept(Finding.ofCompilation(
                        Message.NO_LONGER_DECLARED, service.code(), service.endpoint(), submission.file()));
            }
        }
    }

    private static String packageOf(String endpoint) {
        // A type may answer for several endpoints.
        String type = endpoint.split("[#,]", 2)[0];
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
