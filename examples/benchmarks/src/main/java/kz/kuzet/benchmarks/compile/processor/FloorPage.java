package kz.kuzet.benchmarks.compile.processor;

import java.util.Collection;
import java.util.List;

/** The text of {@code register.html}, as Kuzet writes it for the services of this benchmark. */
final class FloorPage {

    private static final int CHARACTERS_PER_SERVICE = 1_800;
    private static final List<String> METHODS = List.of("LOGIN_PASSWORD", "LOGIN_PASSWORD_OTP", "LOGIN_PASSWORD_EDS");
    private static final String PARAGRAPH_OF_OVERRIDES =
            "<small data-t=\"Citation.APPENDIX_1_PARA_2\">1-қосымша, 2-тармақ</small>";

    private FloorPage() {}

    static CharSequence html(Collection<FloorService> services) {
        FloorPageFrame frame = FloorPageFrame.FRAME;
        StringBuilder html = new StringBuilder(frame.length() + services.size() * CHARACTERS_PER_SERVICE);
        for (int method = 0; method < METHODS.size(); method++) {
            html.append(frame.beforeCounts().get(method)).append(count(services, METHODS.get(method)));
        }
        html.append(frame.beforeCounts().get(METHODS.size())).append(services.size());
        html.append(frame.beforeRows());
        for (FloorService service : services) {
            appendRow(html, service);
        }
        return html.append(frame.afterRows());
    }

    private static int count(Collection<FloorService> services, String method) {
        int count = 0;
        for (FloorService service : services) {
            count += service.method().equals(method) ? 1 : 0;
        }
        return count;
    }

    private static void appendRow(StringBuilder html, FloorService service) {
        html.append("<tr><td></td><td><bdi>").append(service.code());
        html.append("</bdi></td><td><bdi class=\"n\">").append(service.name());
        html.append("</bdi><p><span class=\"l\" data-t=\"endpoint\">Кіру нүктесі</span> <bdi>")
                .append(service.endpoint());
        html.append("</bdi></p><p><span class=\"l\" data-t=\"guard\">Күзет класы</span> <bdi>")
                .append(service.guard());
        html.append("</bdi></p></td><td>");
        appendCriterion(html, "DisclosureRisk", service.risk(), service.riskPoints());
        appendCriterion(html, "DatabaseChange", service.change(), service.changePoints());
        html.append(service.term()).append(' ');
        appendCriterion(html, "TermUnit", service.unit(), service.termPoints());
        appendCriterion(html, "Fee", service.fee(), service.feePoints());
        html.append(service.total()).append("</td><td>");
        html.append(FloorWords.totals(service.bandMethod())).append(' ');
        appendWord(html, "AuthenticationMethod", service.bandMethod());
        html.append("</td><td>");
        appendWord(html, "ServiceResult", service.result());
        html.append("</td><td>");
        appendMethod(html, service);
        html.append("</td><td><span data-t=\"Channel.PORTAL\">портал</span>,"
                + " <span data-t=\"Channel.MOBILE_APPLICATION\">мобильді қосымша</span></td></tr>\n");
    }

    private static void appendCriterion(StringBuilder html, String type, String constant, int points) {
        appendWord(html, type, constant);
        html.append(" <b>").append(points).append("</b></td><td>");
    }

    private static void appendMethod(StringBuilder html, FloorService service) {
        if (service.isPermit()) {
            html.append("<span data-t=\"MethodOverride.PERMIT\">рұқсат беру</span> ")
                    .append(PARAGRAPH_OF_OVERRIDES);
        }
        html.append("</td><td>");
        appendWord(html, "AuthenticationMethod", service.method());
        html.append(' ')
                .append(
                        service.isPermit()
                                ? PARAGRAPH_OF_OVERRIDES
                                : "<small data-t=\"Citation.PARA_5\">5-тармақ</small>");
    }

    private static void appendWord(StringBuilder html, String type, String constant) {
        html.append("<span data-t=\"").append(type).append('.').append(constant).append("\">");
        html.append(FloorWords.of(constant)).append("</span>");
    }
}
