package kz.kuzet.example.portal.catalogue;

import java.util.List;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.rules.CriterionScore;
import kz.kuzet.rules.ServiceCriteria;

/**
 * What was declared for one criterion, and the points that it gives (para 5 of the Rules). Keys are those of texts.
 *
 * @param criterion key of the criterion
 * @param answer key of what was declared
 * @param amount the number in the answer; only a term has one
 * @param points the points
 * @param citation key of the place in the Rules
 */
public record CriterionAnswer(String criterion, String answer, int amount, int points, String citation) {

    static List<CriterionAnswer> of(ServiceDescriptor service) {
        ServiceCriteria criteria = service.classification().criteria();
        return service.classification().scores().stream()
                .map(score -> of(score, criteria))
                .toList();
    }

    private static CriterionAnswer of(CriterionScore score, ServiceCriteria criteria) {
        String answer = switch (score.criterion()) {
            case DISCLOSURE_RISK -> criteria.disclosureRisk().name();
            case DATABASE_CHANGE -> criteria.databaseChange().name();
            case TERM -> criteria.term().unit().name();
            case FEE -> criteria.fee().name();
        };
        return new CriterionAnswer(
                "criterion." + score.criterion().name(),
                "answer." + answer,
                criteria.term().amount(),
                score.points(),
                "citation." + score.citation().name());
    }
}
