package kz.kuzet.processor.check;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.Classification;

/**
 * The stated method is the one that the Rules give, or its lawful alternative (problems 201 to 204). Of several reasons the most
 * specific is given: permit, composite service, total.
 */
final class PinnedMethodCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        Optional<AuthenticationMethod> pinned = service.declared().pinnedMethod();
        if (pinned.isPresent()) {
            check(service, pinned.get(), findings);
        }
    }

    private static void check(ClassifiedService service, AuthenticationMethod pinned, Consumer<Finding> findings) {
        DeclaredService declared = service.declared();
        // Permits and composite services take the signature whatever the total, so also where there is none (problem
        // 103).
        if (declared.isPermit() || declared.isComposite()) {
            if (pinned != AuthenticationMethod.LOGIN_PASSWORD_EDS) {
                Message message = declared.isPermit() ? Message.PERMIT_WITHOUT_EDS : Message.COMPOSITE_WITHOUT_EDS;
                findings.accept(Finding.at(service.at(ServiceAttribute.METHOD), message, pinned.name()));
            }
            return;
        }
        service.classification().ifPresent(classification -> {
            if (!AlternativeRule.acceptable(classification.method()).contains(pinned)) {
                findings.accept(disagreement(service, pinned, classification));
            }
        });
    }

    private static Finding disagreement(
            ClassifiedService service, AuthenticationMethod pinned, Classification classification) {
        boolean weaker = pinned.isWeakerThan(classification.method());
        return Finding.at(
                service.at(ServiceAttribute.METHOD),
                weaker ? Message.METHOD_TOO_WEAK : Message.METHOD_TOO_STRICT,
                pinned.name(),
                classification.method().name(),
                Integer.toString(classification.total()),
                breakdown(classification));
    }

    /**
     * Lists the points by attribute, as the author wrote them: {@code disclosureRisk 2 + databaseChange 0 + term 1 + fee 0}.
     */
    private static String breakdown(Classification classification) {
        return classification.scores().stream()
                .map(score -> ServiceAttribute.of(score.criterion()).get(0) + " " + score.points())
                .collect(Collectors.joining(" + "));
    }
}
