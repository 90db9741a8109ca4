package kz.kuzet.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Locale;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;

/** Tells the reader of a guard what it asks for, and why: the score, its breakdown and the citations. */
final class GuardJavadoc {

    private GuardJavadoc() {}

    static CodeBlock of(ClassifiedService service) {
        Declaration declaration = service.declaration();
        CodeBlock.Builder javadoc = CodeBlock.builder();
        javadoc.add(
                "Guards the service $L, “$L”, which {@code $L} provides.\n",
                JavadocText.of(declaration.code()),
                JavadocText.of(declaration.name()),
                declaration.subject().displayName());
        service.classification().ifPresent(classification -> {
            addMethod(service, classification, javadoc);
            addBreakdown(declaration, classification, javadoc);
            addChannels(service, javadoc);
        });
        return javadoc.build();
    }

    private static void addMethod(ClassifiedService service, Classification classification, CodeBlock.Builder javadoc) {
        AuthenticationMethod given = classification.method();
        AuthenticationMethod asked = service.askedMethod().orElse(given);
        javadoc.add("\n<p>Asks for $L: $L.\n", words(asked), reason(classification));
        if (asked != given) {
            javadoc.add(
                    "The Rules give $L; the signature in its place is lawful, and declared ($L).\n",
                    words(given),
                    Citation.APPENDIX_1_PARA_1);
        } else if (AlternativeRule.acceptable(asked).size() > 1) {
            javadoc.add(
                    "Accepts an electronic digital signature in place of the one-time password ($L).\n",
                    Citation.APPENDIX_1_PARA_1);
        }
    }

    private static String reason(Classification classification) {
        return classification
                .override()
                .map(override ->
                        "the service " + words(override) + " (" + override.citation() + "), whatever its total")
                .orElseGet(() -> "a total of " + classification.band().lowest() + " to "
                        + classification.band().highest() + " (" + Citation.PARA_5 + ")");
    }

    private static void addBreakdown(
            Declaration declaration, Classification classification, CodeBlock.Builder javadoc) {
        javadoc.add("\n<p>Scores $L ($L):\n\n<ul>\n", points(classification.total()), Citation.PARA_5);
        for (Criterion criterion : Criterion.values()) {
            javadoc.add(
                    "  <li>$L: $L, $L ($L)\n",
                    words(criterion),
                    declared(declaration, criterion),
                    points(classification.points(criterion)),
                    criterion.citation());
        }
        javadoc.add("</ul>\n");
    }

    private static void addChannels(ClassifiedService service, CodeBlock.Builder javadoc) {
        List<Channel> messages = service.declaration().messageChannels();
        AuthenticationMethod asked = service.askedMethod().orElseThrow();
        for (Channel channel : messages) {
            javadoc.add(
                    "\n<p>Over $L: $L ($L).\n",
                    words(channel),
                    ChannelRule.methodOver(channel, asked, service.messagingMethod())
                            .map(GuardJavadoc::words)
                            .orElse("refused"),
                    Citation.APPENDIX_1_PARA_1);
        }
    }

    private static String declared(Declaration declaration, Criterion criterion) {
        return switch (criterion) {
            case DISCLOSURE_RISK -> words(declaration.disclosureRisk());
            case DATABASE_CHANGE -> words(declaration.databaseChange());
            case TERM -> term(declaration.term(), words(declaration.termUnit()));
            case FEE -> words(declaration.fee());
        };
    }

    private static String words(AuthenticationMethod method) {
        return switch (method) {
            case LOGIN_PASSWORD -> "login/password";
            case LOGIN_PASSWORD_OTP -> "login/password + one-time password";
            case LOGIN_PASSWORD_EDS -> "login/password + electronic digital signature";
        };
    }

    private static String words(MethodOverride override) {
        return switch (override) {
            case PERMIT -> "issues a permit";
            case COMPOSITE -> "is composite";
        };
    }

    private static String words(Criterion criterion) {
        return switch (criterion) {
            case DISCLOSURE_RISK -> "risk of damage from disclosure";
            case DATABASE_CHANGE -> "change in the database";
            case TERM -> "term";
            case FEE -> "fee";
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String term(int term, String units) {
        return term == 1 ? "1 " + units.substring(0, units.length() - 1) : term + " " + units;
    }

    private static String points(int points) {
        return points == 1 ? "1 point" : points + " points";
    }
}
