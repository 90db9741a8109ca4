package kz.kuzet.command.register;

import com.samskivert.mustache.Mustache;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ScoreBand;
import org.jspecify.annotations.Nullable;

/**
 * What the template is told of a service. Words that it needs beside a value of the same name end in {@code Word}.
 *
 * @param service what the row shows
 */
record PageRow(RegisteredService service) implements Mustache.CustomContext {

    private static final int HIGHEST_TOTAL = ScoreBand.HIGH.highest();

    @Override
    public @Nullable Object get(String name) {
        return switch (name) {
            case "code" -> service.code();
            case "name" -> service.name();
            case "composedOf?" -> service.isComposite();
            case "composedOf" -> service.composedOf();
            case "assessment" -> service.riskAssessment();
            case "endpoint" -> service.endpoint();
            case "guard" -> service.guard();
            case "risk" -> PageWords.of(service.disclosureRisk());
            case "riskPoints" -> service.points().disclosureRisk();
            case "change" -> PageWords.of(service.databaseChange());
            case "changePoints" -> service.points().databaseChange();
            case "term" -> service.term();
            case "termUnit" -> PageWords.of(service.termUnit());
            case "termPoints" -> service.points().term();
            case "fee" -> PageWords.of(service.fee());
            case "feePoints" -> service.points().fee();
            case "score" -> service.score();
            case "band" -> present(band().map(PageWords::of));
            case "result" -> PageWords.of(service.result());
            case "override" -> present(service.override().map(PageWords::of));
            case "overrideCitation" ->
                present(service.override().map(MethodOverride::citation).map(PageWords::of));
            case "method" -> PageWords.of(service.method());
            case "methodCitation" -> PageWords.of(methodCitation());
            case "channels" -> service.channels().stream().map(PageWords::of).toList();
            case "messagingMethod" -> present(service.messagingMethod().map(PageWords::of));
            case "assessmentWord" -> PageWords.kazakh("assessment");
            case "endpointWord" -> PageWords.kazakh("endpoint");
            case "guardWord" -> PageWords.kazakh("guard");
            case "messagesWord" -> PageWords.kazakh("messages");
            default -> null;
        };
    }

    /** Nothing is an empty list to the template: a null would have it look around the row. */
    private static List<Map<String, Object>> present(Optional<Map<String, Object>> word) {
        return word.stream().toList();
    }

    /** A register that was read may hold any total. */
    private Optional<ScoreBand> band() {
        return service.score() < 0 || service.score() > HIGHEST_TOTAL
                ? Optional.empty()
                : Optional.of(ScoreBand.of(service.score()));
    }

    /** Where the Rules say so: an override, the band, or, if the method is that of neither, the alternative to the band's. */
    private Citation methodCitation() {
        if (service.override().isPresent()) {
            return service.override().get().citation();
        }
        return band().map(ScoreBand::method).filter(service.method()::equals).isPresent()
                ? Citation.PARA_5
                : Citation.APPENDIX_1_PARA_1;
    }
}
