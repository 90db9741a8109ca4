package kz.kuzet.processor.generate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.CriterionScore;
import kz.kuzet.rules.MethodOverride;

/** Tells the reader of a guard what it asks for, and why: the score, its breakdown and the citations. */
final class GuardJavadoc {

    private GuardJavadoc() {}

    static String of(ClassifiedService service) {
        Declaration declaration = service.declaration();
        StringBuilder javadoc = new StringBuilder();
        javadoc.append(Paragraph.of("Guards the service " + JavadocText.of(declaration.code()) + ", “"
                + JavadocText.of(declaration.name()) + "”, which {@code "
                + declaration.subject().displayName() + "} provides."));
        service.classification().ifPresent(classification -> {
            addMethod(service, classification, javadoc);
            addComponents(declaration, javadoc);
            addBreakdown(declaration, classification, javadoc);
            addMessages(service, javadoc);
        });
        return javadoc.toString();
    }

    private static void addMethod(ClassifiedService service, Classification classification, StringBuilder javadoc) {
        AuthenticationMethod given = classification.method();
        AuthenticationMethod asked = service.askedMethod().orElse(given);
        if (asked != given) {
            addParagraph(
                    javadoc,
                    "Asks for %s, as declared. The Rules give %s for %s, and allow the signature in its place (%s)."
                            .formatted(words(asked), words(given), reason(classification), Citation.APPENDIX_1_PARA_1));
        } else {
            addParagraph(
                    javadoc,
                    "Asks for " + words(asked) + ", which the Rules give for " + reason(classification) + "."
                            + besides(classification));
        }
    }

    private static String reason(Classification classification) {
        return classification
                .override()
                .map(override -> words(override) + " (" + override.citation() + ")")
                .orElseGet(() -> "a total of " + classification.band().lowest() + " to "
                        + classification.band().highest() + " (" + Citation.PARA_5 + ")");
    }

    /** What a reader could miss beside the method: what the total alone would give, or what is accepted too. */
    private static String besides(Classification classification) {
        if (classification.override().isPresent()) {
            AuthenticationMethod byTotal = classification.band().method();
            return " Its total alone would give "
                    + (byTotal == classification.method() ? "the same" : words(byTotal))
                    + " (" + Citation.PARA_5 + ").";
        }
        List<AuthenticationMethod> acceptable = AlternativeRule.acceptable(classification.method());
        return acceptable.size() == 1
                ? ""
                : " Accepts " + words(acceptable.get(1)) + " in its place (" + Citation.APPENDIX_1_PARA_1 + ").";
    }

    private static void addComponents(Declaration declaration, StringBuilder javadoc) {
        if (declaration.isComposite()) {
            addParagraph(
                    javadoc,
                    "Joins the services %s (%s)."
                            .formatted(JavadocText.of(String.join(", ", declaration.composedOf())), Citation.PARA_2_5));
        }
    }

    private static void addBreakdown(Declaration declaration, Classification classification, StringBuilder javadoc) {
        addParagraph(javadoc, "Scores " + points(classification.total()) + " (" + Citation.PARA_5 + "):");
        javadoc.append("\n<ul>\n");
        for (CriterionScore score : classification.scores()) {
            Criterion criterion = score.criterion();
            javadoc.append("  <li>" + words(criterion) + ": " + declared(declaration, criterion) + ", "
                    + points(score.points()) + " (" + criterion.citation() + ")\n");
        }
        javadoc.append("</ul>\n");
    }

    /** Says of messages what is otherwise there than elsewhere. */
    private static void addMessages(ClassifiedService service, StringBuilder javadoc) {
        List<Channel> messages = service.declaration().messageChannels();
        AuthenticationMethod asked = service.askedMethod().orElseThrow();
        if (messages.isEmpty() || ChannelRule.messagesCarry(asked)) {
            return;
        }
        addParagraph(
                javadoc,
                "Over %s it %s (%s)."
                        .formatted(
                                messages.stream()
                                        .distinct()
                                        .map(channel -> words(channel) + "s")
                                        .collect(Collectors.joining(" and ")),
                                service.messagingMethod()
                                        .map(method -> "asks for " + words(method)
                                                + ", as declared, since no one-time password is applied there")
                                        .orElse("refuses"),
                                Citation.APPENDIX_1_PARA_1));
    }

    private static void addParagraph(StringBuilder javadoc, String text) {
        javadoc.append('\n').append(Paragraph.of("<p>" + text));
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
            case PERMIT -> "a service that issues a permit";
            case COMPOSITE -> "a composite service";
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
