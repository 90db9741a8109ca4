package kz.kuzet.command.register;

import com.samskivert.mustache.Mustache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.ServiceResult;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.register.Register;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ScoreBand;
import org.jspecify.annotations.Nullable;

/**
 * What the template is told of a register. A name that it does not know is one of a word in Kazakh.
 *
 * @param register what is written
 */
record PageContext(Register register) implements Mustache.CustomContext {

    /** Before the name of a column, of which the template asks the number. */
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
            case "rows" -> (Iterable<PageRow>) this::rows;
            case "exclusions?" -> !register.exclusions().isEmpty();
            case "exclusions" -> exclusions();
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
                String part = PageTemplate.part(name);
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

    /** What the template is told of a criterion: its column, and its row in the scoring table. */
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
        List<Map<String, Object>> methods = new ArrayList<>();
        for (AuthenticationMethod method : AuthenticationMethod.values()) {
            long count = register.services().stream()
                    .filter(service -> service.method() == method)
                    .count();
            methods.add(PageWords.with(PageWords.of(method), "count", count));
        }
        return methods;
    }

    /** One after the other, since there may be many. */
    private Iterator<PageRow> rows() {
        return register.services().stream().map(PageRow::new).iterator();
    }

    private List<Map<String, Object>> exclusions() {
        return register.exclusions().stream()
                .map(exclusion -> Map.<String, Object>of(
                        "endpoint", exclusion.endpoint(),
                        "reason", exclusion.reason()))
                .toList();
    }
}
