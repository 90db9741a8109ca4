package kz.kuzet.benchmarks.compile.processor;

import java.util.Locale;

/** The Javadoc of a guard, as Kuzet writes it for the services of this benchmark. */
final class FloorGuardJavadoc {

    private FloorGuardJavadoc() {}

    static void append(StringBuilder text, FloorService service) {
        text.append("/**\n * Guards the service ")
                .append(service.code())
                .append(", “")
                .append(service.name());
        text.append("”, which {@code ").append(service.endpoint()).append("} provides.\n *\n");
        appendMethod(text, service);
        text.append(" *\n * <p>Scores ").append(points(service.total())).append(" (para 5):\n *\n * <ul>\n");
        appendItem(text, "risk of damage from disclosure", words(service.risk()), service.riskPoints(), 1);
        appendItem(text, "change in the database", words(service.change()), service.changePoints(), 2);
        appendItem(text, "term", service.term() + " " + words(service.unit()), service.termPoints(), 3);
        appendItem(text, "fee", words(service.fee()), service.feePoints(), 4);
        text.append(" * </ul>\n */\n");
    }

    private static void appendMethod(StringBuilder text, FloorService service) {
        text.append(" * <p>Asks for ")
                .append(FloorService.methodName(service.method()))
                .append(", which the Rules give for ");
        if (service.isPermit()) {
            text.append("a service that issues a permit\n * (Appendix 1, para 2). Its total alone would give ")
                    .append(
                            service.method().equals(service.bandMethod())
                                    ? "the same"
                                    : FloorService.methodName(service.bandMethod()))
                    .append(" (para 5).\n");
        } else {
            text.append("a total of ").append(service.bandTotals()).append(" (para 5).");
            if (service.method().equals("LOGIN_PASSWORD_OTP")) {
                text.append(" Accepts\n * login/password + electronic digital signature in its place")
                        .append(" (Appendix 1, para 1).");
            }
            text.append('\n');
        }
    }

    private static void appendItem(StringBuilder text, String criterion, String value, int points, int subparagraph) {
        text.append(" *   <li>").append(criterion).append(": ").append(value).append(", ");
        text.append(points(points)).append(" (para 5(").append(subparagraph).append("))\n");
    }

    private static String points(int points) {
        return points == 1 ? "1 point" : points + " points";
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
