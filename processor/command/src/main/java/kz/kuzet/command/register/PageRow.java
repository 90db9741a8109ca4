package kz.kuzet.command.register;

import com.samskivert.mustache.Mustache;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ScoreBand;
import kz.kuzet.rules.Term;
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
            case "name" -> service.declared().name();
            case "composedOf?" -> service.declared().isComposite();
            case "composedOf" -> service.declared().composedOf();
            case "details" -> PageWords.DETAILS.stream().flatMap(this::detail).toList();
            case "criterionValues" ->
                Stream.of(Criterion.values()).map(this::value).toList();
            case "score" -> service.score();
            case "band" -> present(band().map(PageWords::of));
            case "result" -> PageWords.of(service.declared().result());
            case "override" -> present(service.override().map(PageWords::of));
            case "overrideCitation" ->
                present(service.override().map(MethodOverride::citation).map(PageWords::of));
            case "method" -> PageWords.of(service.method());
            case "methodCitation" -> PageWords.of(methodCitation());
            case "channels" ->
                service.declared().channels().stream().map(PageWords::of).toList();
            case "messagingMethod" -> present(service.messagingMethod().map(PageWords::of));
            case "messagesWord" -> PageWords.kazakh("messages");
            default -> null;
        };
    }

    private Stream<Map<String, Object>> detail(RegisterField field) {
        String value = field.of(service).toString();
        return value.isEmpty()
                ? Stream.empty()
                : Stream.of(PageWords.with(PageWords.word(PageWords.key(field)), "value", value));
    }

    /** What is declared, and its points; of a term the number stands before the words of its unit. */
    private Map<String, Object> value(Criterion criterion) {
        Object declared = criterion.in(service.classify().criteria());
        Map<String, Object> word = declared instanceof Term term
                ? PageWords.with(PageWords.of(term.unit()), "amount", term.amount() + " ")
                : PageWords.with(PageWords.of((Enum<?>) declared), "amount", "");
        return PageWords.with(word, "points", service.points().of(criterion));
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
