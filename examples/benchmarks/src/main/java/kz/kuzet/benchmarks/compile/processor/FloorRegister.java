package kz.kuzet.benchmarks.compile.processor;

import java.util.Collection;

/** The text of {@code register.json}, as Kuzet writes it for the services of this benchmark. */
final class FloorRegister {

    private static final int CHARACTERS_PER_SERVICE = 800;

    private FloorRegister() {}

    static CharSequence json(Collection<FloorService> services) {
        StringBuilder json = new StringBuilder(services.size() * CHARACTERS_PER_SERVICE);
        json.append("{\n  \"format\": 1,\n  \"rules\": {\n    \"document\": \"Order No. 10 of 2016-01-19\",\n");
        json.append(
                "    \"amendedBy\": \"No. 545/НҚ of 2024-09-06\"\n  },\n  \"provider\": \"\",\n  \"services\": [\n");
        String separator = "";
        for (FloorService service : services) {
            json.append(separator);
            appendService(json, service);
            separator = ",\n";
        }
        return json.append("\n  ],\n  \"notPublicServices\": []\n}\n");
    }

    private static void appendService(StringBuilder json, FloorService service) {
        json.append("    {\n");
        appendText(json, "code", service.code());
        appendText(json, "name", service.name());
        appendText(json, "endpoint", service.endpoint());
        appendText(json, "guard", service.guard());
        appendText(json, "disclosureRisk", service.risk());
        appendText(json, "databaseChange", service.change());
        json.append("      \"term\": ").append(service.term()).append(",\n");
        appendText(json, "termUnit", service.unit());
        appendText(json, "fee", service.fee());
        appendText(json, "result", service.result());
        json.append("      \"composedOf\": [],\n");
        json.append("      \"channels\": [\n        \"PORTAL\",\n        \"MOBILE_APPLICATION\"\n      ],\n");
        appendPoints(json, service);
        json.append("      \"score\": ").append(service.total()).append(",\n");
        json.append("      \"override\": ")
                .append(service.isPermit() ? "\"PERMIT\"" : "null")
                .append(",\n");
        appendText(json, "method", service.method());
        json.append("      \"messagingMethod\": null,\n      \"riskAssessment\": \"\"\n    }");
    }

    private static void appendText(StringBuilder json, String name, String value) {
        json.append("      \"").append(name).append("\": \"").append(value).append("\",\n");
    }

    private static void appendPoints(StringBuilder json, FloorService service) {
        json.append("      \"points\": {\n        \"disclosureRisk\": ").append(service.riskPoints());
        json.append(",\n        \"databaseChange\": ").append(service.changePoints());
        json.append(",\n        \"term\": ").append(service.termPoints());
        json.append(",\n        \"fee\": ").append(service.feePoints());
        json.append("\n      },\n");
    }
}
