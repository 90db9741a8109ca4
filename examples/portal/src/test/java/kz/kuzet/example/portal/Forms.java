package kz.kuzet.example.portal;

import java.util.Map;

/** What the tests enter into forms. */
final class Forms {

    static final Map<String, String> QUEUE_PLACE = Map.of("queueNumber", "17-А");
    static final Map<String, String> CRIMINAL_RECORD = Map.of("purpose", "employer", "formerSurname", "Бұрынғы");
    static final Map<String, String> BIRTH =
            Map.of("childName", "Алихан Үлгі", "birthDate", "2026-02-03", "birthPlace", "Астана");
    static final Map<String, String> WITH_APOSTILLE = Map.of("country", "Польша", "delivery", "electronic");
    static final Map<String, String> LICENCE = Map.of(
            "organisation", "ЖШС «Сынақ»", "organisationBin", "191040000178", "address", "Алматы, Абай даңғылы, 1");
    static final Map<String, String> QUEUE = Map.of("childIin", "150315600120", "desiredDate", "2026-09-01");

    private Forms() {}
}
