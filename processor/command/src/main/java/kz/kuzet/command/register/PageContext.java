package kz.kuzet.command.register;

import com.samskivert.mustache.Mustache;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.ServiceResult;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ScoreBand;
import kz.kuzet.rules.Term;
import org.jspecify.annotations.Nullable;

/** The values of the template. An unknown name stands for a word in Kazakh. */
record PageContext(Register register) implements Mustache.CustomContext {

    /** The prefix of the names by which the template asks for the numbers of columns. */
    private static final String COLUMN = "column.";

    @Override
    public @Nullable Object get(String name) {
        return switch (name) {
            case "provider" -> register.provider();
            case "applied" -> register.edition().equals(RulesEdition.APPLIED);
            case "document" -> register.edition().document();
            case "amendedBy" -> register.edition().amendedBy();
            case "methods" -> methods();
            case "count" -> register.services().size();
            case "rows?" -> !register.services().isEmpty();
            // Converted one after the other, because there may be many.
            case "rows" ->
                (Iterable<Row>) () -> register.services().stream().map(Row::new).iterator();
            case "exclusions?" -> !register.exclusions().isEmpty();
            case "exclusions" -> exclusions();
            case "notYetClassified?" -> !register.notYetClassified().isEmpty();
            case "unclassified" ->
                register.notYetClassified().stream()
                        .map(endpoint -> Map.<String, Object>of("endpoint", endpoint))
                        .toList();
            case "criterionCount" -> Criterion.values().length;
            case "criterionWords" ->
                Stream.of(Criterion.values()).map(PageContext::words).toList();
            case "methodWords" -> PageWords.all(AuthenticationMethod.values());
            case "channelWords" -> PageWords.all(Channel.values());
            case "resultWords" -> PageWords.all(ServiceResult.values());
            case "overrideWords" -> PageWords.all(MethodOverride.values());
            case "bandWords" ->
                Arrays.stream(ScoreBand.values()).map(PageWords::of).toList();
            default -> {
                if (name.startsWith(COLUMN)) {
                    yield columns().indexOf(name.substring(COLUMN.length()));
                }
                String part = PageWriter.part(name);
                yield part == null ? PageWords.kazakh(name) : part;
            }
        };
    }

    /** The columns of the table, from the left. */
    private static List<String> columns() {
        return Stream.of(
                        Stream.of("number", "code", "name"),
                        Stream.of(Criterion.values()).map(PageContext::attribute),
                        Stream.of("score", "band", "result", "override", "method", "channels"))
                .flatMap(Function.identity())
                .toList();
    }

    /** The values of a criterion: its column, and its row in the scoring table. */
    private static Map<String, Object> words(Criterion criterion) {
        Map<String, Object> words = new HashMap<>(PageWords.of(criterion));
        words.put("attribute", attribute(criterion));
        words.put("column", columns().indexOf(attribute(criterion)));
        words.put("sort", criterion == Criterion.TERM ? "term" : "points");
        words.put("heading", PageWords.word(Labels.key(criterion, "heading")));
        words.put("citation", PageWords.of(criterion.citation()));
        words.put("more", PageWords.word(Labels.key(criterion, "more")));
        words.put("mostPoints", criterion.mostPoints());
        words.put("less", PageWords.word(Labels.key(criterion, "less")));
        words.put("fewestPoints", criterion.fewestPoints());
        return words;
    }

    private static String attribute(Criterion criterion) {
        return ServiceAttribute.of(criterion).get(0).name();
    }

    private List<Map<String, Object>> methods() {
        List<AuthenticationMethod> asked =
                register.services().stream().map(RegisteredService::method).toList();
        return Stream.of(AuthenticationMethod.values())
                .map(method -> PageWords.with(PageWords.of(method), "count", Collections.frequency(asked, method)))
                .toList();
    }

    private List<Map<String, Object>> exclusions() {
        return register.exclusions().stream()
                .map(exclusion -> Map.<String, Object>of(
                        "endpoint", exclusion.endpoint(),
                        "reason", exclusion.reason()))
                .toList();
    }

    /** The values of a service. Words beside a value of the same name end in {@code Word}. */
    record Row(RegisteredService service) implements Mustache.CustomContext {

        @Override
        public @Nullable Object get(String name) {
            return switch (name) {
                case "code" -> service.code();
                case "name" -> service.declared().name();
                case "composedOf?" -> service.declared().isComposite();
                case "composedOf" -> service.declared().composedOf();
                case "details" ->
                    PageWords.DETAILS.stream().flatMap(this::detail).toList();
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

        /** The declared value and its points; for a term the number precedes the words of its unit. */
        private Map<String, Object> value(Criterion criterion) {
            Object declared = criterion.in(service.classify().criteria());
            Map<String, Object> word = declared instanceof Term term
                    ? PageWords.with(PageWords.of(term.unit()), "amount", term.amount() + " ")
                    : PageWords.with(PageWords.of((Enum<?>) declared), "amount", "");
            return PageWords.with(word, "points", service.points().of(criterion));
        }

        /** An absent value is an empty list: for a null the template would look around the row. */
        private static List<Map<String, Object>> present(Optional<Map<String, Object>> word) {
            return word.stream().toList();
        }

        /** Needed because a register that was read may contain any total. */
        private Optional<ScoreBand> band() {
            return Stream.of(ScoreBand.values())
                    .filter(band -> band.lowest() <= service.score() && service.score() <= band.highest())
                    .findFirst();
        }

        /**
         * The place in the Rules from which the method follows: that of the override, of the band, or of the alternative to the
         * band's method.
         */
        private Citation methodCitation() {
            if (service.override().isPresent()) {
                return service.override().get().citation();
            }
            return band().map(ScoreBand::method)
                            .filter(service.method()::equals)
                            .isPresent()
                    ? Citation.PARA_5
                    : Citation.APPENDIX_1_PARA_1;
        }
    }
}
