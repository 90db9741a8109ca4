package kz.kuzet.benchmarks.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.kuzet.benchmarks.compile.SourceText;

/** The endpoints of a portal: as many handlers in either layout, each declared as users would declare it. */
public enum PortalSources {
    /** Each class is a service of ten handlers. */
    SERVICE_PER_CLASS("200 services, each a class of 10 handlers") {
        @Override
        String type(int number) {
            StringBuilder text = new StringBuilder(service(number)).append(head(number));
            for (int handler = 0; handler < HANDLERS; handler++) {
                text.append(handler(handler));
            }
            return text.append("}\n").toString();
        }
    },
    /** Each handler is a service, so that there are as many guards as handlers. */
    SERVICE_PER_HANDLER("2,000 services, each one handler, in 200 classes") {
        @Override
        String type(int number) {
            StringBuilder text = new StringBuilder(head(number));
            for (int handler = 0; handler < HANDLERS; handler++) {
                text.append(service(number * HANDLERS + handler)).append(handler(handler));
            }
            return text.append("}\n").toString();
        }
    };

    static final String PACKAGE = "com.example";
    private static final int TYPES = 200;
    private static final int HANDLERS = 10;

    private final String title;

    PortalSources(String title) {
        this.title = title;
    }

    /** How the table calls it. */
    String title() {
        return title;
    }

    /** Writes them. */
    List<SourceText> sources() {
        List<SourceText> sources = new ArrayList<>();
        for (int number = 0; number < TYPES; number++) {
            sources.add(new SourceText(className(number), "package " + PACKAGE + ";\n\n" + type(number)));
        }
        return sources;
    }

    /** Their names. */
    static List<String> classNames() {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < TYPES; number++) {
            names.add(className(number));
        }
        return names;
    }

    /** How many handlers a portal of either layout has. */
    static int handlers() {
        return TYPES * HANDLERS;
    }

    abstract String type(int number);

    private static String className(int number) {
        return PACKAGE + ".Endpoint" + number;
    }

    private static String head(int number) {
        return String.format(Locale.ROOT, """
            @org.springframework.web.bind.annotation.RestController
            @org.springframework.web.bind.annotation.RequestMapping("/endpoint-%1$d")
            public class Endpoint%1$d {
            """, number);
    }

    private static String handler(int number) {
        return String.format(Locale.ROOT, """
                @org.springframework.web.bind.annotation.PostMapping("/handler-%1$d")
                public String handler%1$d() {
                    return "";
                }
            """, number);
    }

    /** All methods: the criteria change with the number. */
    private static String service(int number) {
        return String.format(
                Locale.ROOT,
                """
                @kz.kuzet.PublicService(
                        code = "s_%1$06d",
                        name = "Service %1$d",
                        disclosureRisk = kz.kuzet.DisclosureRisk.%2$s,
                        databaseChange = kz.kuzet.DatabaseChange.%3$s,
                        term = 10,
                        termUnit = kz.kuzet.TermUnit.MINUTES,
                        fee = kz.kuzet.Fee.FREE)
                """,
                number,
                (number & 2) != 0 ? "ABSENT" : "PRESENT",
                (number & 1) != 0 ? "CHANGED" : "UNCHANGED");
    }
}
