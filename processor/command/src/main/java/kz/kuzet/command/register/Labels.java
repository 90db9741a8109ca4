package kz.kuzet.command.register;

import java.util.Locale;
import java.util.ResourceBundle;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.Texts;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;

/** What the register speaks of, in words of one language: Kazakh, Russian or English. */
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

    /** The name of what the register only implies, and a table of services shows: a column of its own. */
    public String column(String name) {
        return texts.say("column." + name);
    }

    public String of(Criterion criterion) {
        return constant(criterion);
    }

    public String of(DisclosureRisk risk) {
        return constant(risk);
    }

    public String of(DatabaseChange change) {
        return constant(change);
    }

    public String of(Fee fee) {
        return constant(fee);
    }

    public String of(ServiceResult result) {
        return constant(result);
    }

    public String of(Channel channel) {
        return constant(channel);
    }

    public String of(AuthenticationMethod method) {
        return constant(method);
    }

    /** Why a score does not count. */
    public String of(MethodOverride override) {
        return constant(override);
    }

    /** A place in the Rules. */
    public String of(Citation citation) {
        return messages.of(citation);
    }

    /** A term, with its unit after any number in the same form: {@code 5 working day(s)}. */
    public String term(int amount, TermUnit unit) {
        return amount + " " + constant(unit);
    }

    /** Any of the constants above. */
    String constant(Enum<?> constant) {
        if (constant instanceof Citation citation) {
            return of(citation);
        }
        return texts.say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
