package kz.kuzet.processor.determinism;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.kuzet.processor.testing.DeclarationSource;

/** The sources of a portal, some of everything. */
final class Portal {

    private Portal() {}

    static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int index = 0; index < 6; index++) {
            String type = "Endpoint" + index;
            sources.put(
                    "kz/portal/" + type + ".java",
                    "package kz.portal;\n" + DeclarationSource.IMPORTS
                            + DeclarationSource.of("e_" + index)
                                    .withText("name", "Қызмет İIıi № " + index)
                                    .with("disclosureRisk", "PRESENT")
                                    .with("channels", "{SHORT_TEXT_MESSAGE, PORTAL}")
                                    .with("messagingMethod", "LOGIN_PASSWORD")
                            + " class " + type + " {\n" + DeclarationSource.of("i_" + index)
                            + " interface Inner {}\n@kz.kuzet.NotPublicService(reason = \"себеп\") void m() {} }");
        }
        sources.put(
                "kz/portal/deep/Handlers.java",
                "package kz.portal.deep;\n" + DeclarationSource.IMPORTS + "class Handlers {\n"
                        + DeclarationSource.of("h_b").with("result", "PERMIT") + " void b() {}\n"
                        + DeclarationSource.of("h_a")
                                .with("disclosureRisk", "PRESENT")
                                .with("composedOf", "{\"e_1\", \"e_0\"}")
                        + " void a() {} }");
        return sources;
    }
}
