package kz.kuzet.processor.generate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.CriterionScore;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ScoreBand;
import kz.kuzet.rules.Term;

/** Writes the Javadoc of a guard: what it asks for and why, with the score, its breakdown and the citations. */
final class GuardJavadoc {

    private GuardJavadoc() {}

    static String of(ClassifiedService service) {
        DeclaredService declared = service.declared();
        StringBuilder javadoc = new StringBuilder();
        javadoc.append(Paragraph.of("Guards the service " + JavadocText.of(declared.code()) + ", “"
                + JavadocText.of(declared.name()) + "”, which {@code "
                + service.subject().displayName() + "} provides."));
        if (service.classification().isPresent()) {
            Classification classification = service.classification().get();
            addMethod(service, classification, javadoc);
            addComponents(declared, javadoc);
            addBreakdown(classification, javadoc);
            addMessages(service, javadoc);
        }
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
        if (classification.override().isPresent()) {
            MethodOverride override = classification.override().get();
            return words(override) + " (" + override.citation() + ")";
        }
        ScoreBand band = classification.band();
        return "a total of " + band.lowest() + " to " + band.highest() + " (" + Citation.PARA_5 + ")";
    }

    /** Adds what the method alone does not tell: what the total would give, or which other methods are accepted. */
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

    private static void addComponents(DeclaredService declared, StringBuilder javadoc) {
        if (declared.isComposite()) {
            addParagraph(
                    javadoc,
                    "Joins the services %s (%s)."
                            .formatted(JavadocText.of(String.join(", ", declared.composedOf())), Citation.PARA_2_5));
        }
    }

    private static void addBreakdown(Classification classification, StringBuilder javadoc) {
        addParagraph(javadoc, "Scores " + points(classification.total()) + " (" + Citation.PARA_5 + "):");
        javadoc.append("\n<ul>\n");
        for (CriterionScore score : classification.scores()) {
            Criterion criterion = score.criterion();
            javadoc.append("  <li>" + criterion.words() + ": " + words(criterion.in(classification.criteria())) + ", "
                    + points(score.points()) + " (" + criterion.citation() + ")\n");
        }
        javadoc.append("</ul>\n");
    }

    /** Describes what differs over messages. */
    private static void addMessages(ClassifiedService service, StringBuilder javadoc) {
        List<Channel> messages = service.declared().messageChannels();
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

    /** A constant or a term. */
    private static String words(Object value) {
        String words = value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        return value instanceof Term term && term.amount() == 1 ? words.substring(0, words.length() - 1) : words;
    }

    private static String points(int points) {
        return points == 1 ? "1 point" : points + " points";
    }
}
