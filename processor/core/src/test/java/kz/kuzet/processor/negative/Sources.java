package kz.kuzet.processor.negative;

/** Pieces of source from which the cases are put together. */
final class Sources {

    /** A sound service of 2 points, an attribute a line; the first further attribute would stand on line 11. */
    static final String SERVICE = """
        package com.example;
        import kz.kuzet.*;
        @PublicService(
            code = "e_004",
            name = "Certificate of residence",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
        class Endpoint {}
        """;

    private static final String CRITERIA = " disclosureRisk = DisclosureRisk.PRESENT,"
            + " databaseChange = DatabaseChange.UNCHANGED, term = 10, termUnit = TermUnit.MINUTES, fee = Fee.FREE)";

    private Sources() {}

    /** The service with further attributes, each on a line of its own, from line 11 on. */
    static String service(String... furtherAttributes) {
        return SERVICE.replace("Fee.FREE)", "Fee.FREE,\n    " + String.join(",\n    ", furtherAttributes) + ")");
    }

    /** The annotation on one line. */
    static String annotation(String code) {
        return "@PublicService(code = \"" + code + "\", name = \"Certificate\"," + CRITERIA;
    }

    /** Another sound service, whose code stands on line 4. */
    static String other(String type, String code) {
        return SERVICE.replace("e_004", code).replace("class Endpoint", "class " + type);
    }

    /** A compilation unit of package com.example with everything imported; the text begins on line 7. */
    static String unit(String text) {
        return """
            package com.example;
            import kz.kuzet.*;
            import org.springframework.web.bind.annotation.*;
            import jakarta.ws.rs.*;
            import jakarta.jws.*;
            import jakarta.servlet.annotation.*;
            """ + text;
    }
}
