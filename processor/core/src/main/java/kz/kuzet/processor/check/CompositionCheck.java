package kz.kuzet.processor.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.kuzet.processor.model.Attribute;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.problem.Message;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.CriterionScore;

/**
 * A composite service is at least what its components are (problem 209), as far as they are in the compilation (109).
 */
final class CompositionCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        Map<String, ClassifiedService> byCode = new HashMap<>();
        compilation
                .services()
                .forEach(service -> byCode.putIfAbsent(service.declaration().code(), service));
        for (ClassifiedService composite : compilation.services()) {
            List<String> composedOf = composite.declaration().composedOf();
            for (int index = 0; index < composedOf.size(); index++) {
                check(composite, index, Optional.ofNullable(byCode.get(composedOf.get(index))), findings);
            }
        }
    }

    private static void check(
            ClassifiedService composite, int index, Optional<ClassifiedService> component, Consumer<Finding> findings) {
        Declaration declaration = composite.declaration();
        String code = declaration.composedOf().get(index);
        if (component.isPresent()) {
            compare(composite, component.get(), findings);
        } else if (!code.isBlank()) {
            findings.accept(Finding.at(
                    declaration.at(Attribute.COMPOSED_OF).element(index), Message.COMPONENT_NOT_FOUND, code));
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
                        composite.declaration().at(CriterionAttribute.of(criterion)),
                        message(criterion),
                        declared(composite.declaration(), criterion),
                        component.declaration().code()));
            }
        }
    }

    private static Message message(Criterion criterion) {
        return switch (criterion) {
            case DISCLOSURE_RISK -> Message.DISCLOSURE_RISK_BELOW_COMPONENT;
            case DATABASE_CHANGE -> Message.DATABASE_CHANGE_BELOW_COMPONENT;
            case TERM -> Message.TERM_BELOW_COMPONENT;
            case FEE -> Message.FEE_BELOW_COMPONENT;
        };
    }

    private static String declared(Declaration declaration, Criterion criterion) {
        return switch (criterion) {
            case DISCLOSURE_RISK -> declaration.disclosureRisk().name();
            case DATABASE_CHANGE -> declaration.databaseChange().name();
            case TERM -> declaration.term() + " " + declaration.termUnit();
            case FEE -> declaration.fee().name();
        };
    }
}
