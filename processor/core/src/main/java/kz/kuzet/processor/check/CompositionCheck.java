package kz.kuzet.processor.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.CriterionScore;

/**
 * A composite service scores at least what its components score (problem 209), as far as the compilation contains them (109).
 */
final class CompositionCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        Map<String, ClassifiedService> byCode = new HashMap<>();
        for (ClassifiedService service : compilation.services()) {
            byCode.putIfAbsent(service.declared().code(), service);
        }
        for (ClassifiedService composite : compilation.services()) {
            List<String> composedOf = composite.declared().composedOf();
            for (int index = 0; index < composedOf.size(); index++) {
                String code = composedOf.get(index);
                ClassifiedService component = byCode.get(code);
                if (component != null) {
                    compare(composite, component, findings);
                } else if (!code.isBlank()) {
                    Place place = composite.at(ServiceAttribute.COMPOSED_OF).element(index);
                    findings.accept(Finding.at(place, Message.COMPONENT_NOT_FOUND, code));
                }
            }
        }
    }

    private static void compare(ClassifiedService composite, ClassifiedService component, Consumer<Finding> findings) {
        if (composite.classification().isEmpty() || component.classification().isEmpty()) {
            return;
        }
        Classification lower = composite.classification().get();
        for (CriterionScore required : component.classification().get().scores()) {
            Criterion criterion = required.criterion();
            if (lower.points(criterion) < required.points()) {
                findings.accept(Finding.at(
                        composite.at(ServiceAttribute.of(criterion).get(0)),
                        message(criterion),
                        criterion.in(lower.criteria()).toString(),
                        component.declared().code()));
            }
        }
    }

    /** Returns the message of the problem that cites the paragraph by which the criterion is scored. */
    private static Message message(Criterion criterion) {
        return Stream.of(Message.values())
                .filter(message -> message.problem() == Problem.KUZET209)
                .filter(message -> message.citation().equals(Optional.of(criterion.citation())))
                .findFirst()
                .orElseThrow();
    }
}
