package kz.kuzet.benchmarks.compile.processor;

import java.util.Locale;

/** The Javadoc of a guard: to the letter what Kuzet writes for the services of this benchmark. */
final class FloorGuardJavadoc {

    private FloorGuardJavadoc() {}

    static void append(StringBuilder text, FloorService service) {
        text.append("/**\n * Guards the service ")
                .append(service.code())
                .append(", “")
                .append(service.name());
        text.append("”, which {@code ").append(service.endpoint()).append("} provides.\n *\n");
        appendMethod(text, service);
        text.append(" *\n * <table>\n * <caption>Score: ")
                .append(points(service.total()))
                .append("</caption>\n");
        appendRow(text, "risk of damage from disclosure", words(service.risk()), service.riskPoints(), 1);
        appendRow(text, "change in the database", words(service.change()), service.changePoints(), 2);
        appendRow(text, "term", service.term() + " " + words(service.unit()), service.termPoints(), 3);
        appendRow(text, "fee", words(service.fee()), service.feePoints(), 4);
        text.append(" * </table>\n */\n");
    }

    private static void appendMethod(StringBuilder text, FloorService service) {
        text.append(" * <p>Asks for ").append(service.methodName()).append(": ");
        if (service.isPermit()) {
            text.append("the service issues a permit (Appendix 1, para 2), whatever its total.\n");
        } else {
            text.append("a total of ").append(service.bandTotals()).append(" (para 5).\n");
        }
        if (service.method().equals("LOGIN_PASSWORD_OTP")) {
            text.append(" * Accepts an electronic digital signature in place of the one-time password")
                    .append(" (Appendix 1, para 1).\n");
        }
    }

    private static void appendRow(StringBuilder text, String criterion, String value, int points, int subparagraph) {
        text.append(" * <tr><td>")
                .append(criterion)
                .append("</td><td>")
                .append(value)
                .append("</td><td>");
        text.append(points(points))
                .append("</td><td>para 5(")
                .append(subparagraph)
                .append(")</td></tr>\n");
    }

    private static String points(int points) {
        return points == 1 ? "1 point" : points + " points";
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
