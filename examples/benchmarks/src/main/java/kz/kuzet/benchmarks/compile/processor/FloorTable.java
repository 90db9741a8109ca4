package kz.kuzet.benchmarks.compile.processor;

import java.util.Collection;

/** The text of {@code register.csv}, as Kuzet writes it for the services of this benchmark. */
final class FloorTable {

    private static final int CHARACTERS_PER_SERVICE = 600;

    private static final String HEADER = "\uFEFF\"Коды\";\"Қызметтің атауы\";"
            + "\"Дербес деректерді жария ету кезінде залал келтіру тәуекелі\";"
            + "\"Дербес деректерді жария ету кезінде залал келтіру тәуекелі: балл\";"
            + "\"Дерекқордағы мәліметтердің өзгеруі\";\"Дерекқордағы мәліметтердің өзгеруі: балл\";"
            + "\"Қызмет көрсету мерзімі\";\"Қызмет көрсету мерзімі: балл\";\"Ақылылығы\";\"Ақылылығы: балл\";"
            + "\"Балдардың жиыны\";\"Балл аралығы\";\"Балл бойынша аутентификаттау тәсілі\";"
            + "\"Балға қарамайтын негіз\";\"Аутентификаттау тәсілі\";"
            + "\"Хабарламалардағы аутентификаттау тәсілі\";\"Арналар\";\"Біріктірілген қызметтер\";\"Нәтижесі\";"
            + "\"Тәуекелді бағалау\";\"Қағидалардың тармақтары\";\"Кіру нүктесі\";\"Күзет класы\"\r\n";

    private FloorTable() {}

    static CharSequence csv(Collection<FloorService> services) {
        StringBuilder csv = new StringBuilder(HEADER.length() + services.size() * CHARACTERS_PER_SERVICE);
        csv.append(HEADER);
        for (FloorService service : services) {
            appendRow(csv, service);
        }
        return csv;
    }

    private static void appendRow(StringBuilder csv, FloorService service) {
        csv.append('"').append(service.code());
        csv.append("\";\"").append(service.name());
        csv.append("\";\"").append(FloorWords.of(service.risk()));
        csv.append("\";").append(service.riskPoints());
        csv.append(";\"").append(FloorWords.of(service.change()));
        csv.append("\";").append(service.changePoints());
        csv.append(";\"").append(service.term()).append(' ').append(FloorWords.of(service.unit()));
        csv.append("\";").append(service.termPoints());
        csv.append(";\"").append(FloorWords.of(service.fee()));
        csv.append("\";").append(service.feePoints());
        csv.append(';').append(service.total());
        csv.append(";\"").append(FloorWords.totals(service.bandMethod()));
        csv.append("\";\"").append(FloorWords.of(service.bandMethod()));
        csv.append("\";\"").append(service.isPermit() ? "рұқсат беру (1-қосымша, 2-тармақ)" : "");
        csv.append("\";\"").append(FloorWords.of(service.method()));
        csv.append("\";\"\";\"портал; мобильді қосымша\";\"\";\"").append(FloorWords.of(service.result()));
        csv.append("\";\"\";\"5-тармақ, 1) тармақша; 5-тармақ, 2) тармақша; 5-тармақ, 3) тармақша;")
                .append(" 5-тармақ, 4) тармақша; 5-тармақ")
                .append(service.isPermit() ? "; 1-қосымша, 2-тармақ" : "");
        csv.append("\";\"").append(service.endpoint());
        csv.append("\";\"").append(service.guard()).append("\"\r\n");
    }
}
