package kz.kuzet.command.register;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kuzet.TermUnit;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Texts;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.Term;

/** The labels of the register in one language: Kazakh, Russian or English. */
public final class Labels {

    private final Texts texts;
    private final Messages messages;

    public Labels(Language language) {
        texts = Texts.of("kz.kuzet.command.register.Labels", language);
        messages = new Messages(language);
    }

    /** The name of a field of a service, by its name in {@code register.json}. */
    public String field(String name) {
        return texts.say("field." + name);
    }

    /** The name of a column that the register only implies. */
    public String column(String name) {
        return texts.say("column." + name);
    }

    /**
     * The label of a value of the register.
     *
     * @param value a constant, a term, a text or a number; a list of these, whose labels are joined by the separator; or an
     * {@link Optional}, whose label is empty without a value
     * @param separator stands between the elements of a list
     */
    public String of(Object value, String separator) {
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> of(present, separator)).orElse("");
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(element -> of(element, separator)).collect(Collectors.joining(separator));
        }
        if (value instanceof Term term) {
            return term(term.amount(), term.unit());
        }
        return value instanceof Enum<?> constant ? of(constant) : value.toString();
    }

    /** The label of a field of a service. A term is one value, although it has two fields. */
    public String of(RegisterField field, RegisteredService service, String separator) {
        return of(
                field.attribute()
                        .flatMap(ServiceAttribute::criterion)
                        .map(criterion -> criterion.in(service.classify().criteria()))
                        .orElseGet(() -> field.of(service)),
                separator);
    }

    /** The key of a further text about a criterion: its short heading, and what scores more or less. */
    static String key(Criterion criterion, String aspect) {
        return key(criterion) + "." + aspect;
    }

    /** The key of a constant. */
    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** The words of a key. */
    String get(String key) {
        return texts.say(key);
    }

    /** The label of a term, whose unit has the same form after any number: {@code 5 working day(s)}. */
    public String term(int amount, TermUnit unit) {
        return amount + " " + of(unit);
    }

    /** A constant of the annotations or of the Rules. */
    public String of(Enum<?> constant) {
        return constant instanceof Citation citation ? messages.of(citation) : texts.say(key(constant));
    }
}
