package kz.kuzet.benchmarks.compile.input;

import java.util.List;
import java.util.Locale;
import kz.kuzet.benchmarks.compile.SourceText;

/** Classes with a {@code @PublicService}: all combinations of the criteria, thus all methods, and a permit in ten. */
public final class Services {

    private static final String TEXT = """
        import static kz.kuzet.DatabaseChange.%2$s;
        import static kz.kuzet.DisclosureRisk.%3$s;
        import static kz.kuzet.Fee.%4$s;
        import static kz.kuzet.ServiceResult.%5$s;
        import static kz.kuzet.TermUnit.%7$s;

        import kz.kuzet.PublicService;

        @PublicService(
                code = "s_%1$06d",
                name = "Service %1$d",
                disclosureRisk = %3$s,
                databaseChange = %2$s,
                term = %6$d,
                termUnit = %7$s,
                fee = %4$s,
                result = %5$s)
        class Service%1$d {}
        """;

    private Services() {}

    /**
     * Writes services.
     *
     * @param count how many
     * @return one class each
     */
    public static List<SourceText> sources(int count) {
        return Numbered.sources("Service", count, Services::text);
    }

    private static String text(int number) {
        boolean changed = (number & 1) != 0;
        boolean absent = (number & 2) != 0;
        boolean charged = (number & 4) != 0;
        boolean days = (number & 8) != 0;
        return String.format(
                Locale.ROOT,
                TEXT,
                number,
                changed ? "CHANGED" : "UNCHANGED",
                absent ? "ABSENT" : "PRESENT",
                charged ? "CHARGED" : "FREE",
                result(number, changed),
                days ? 5 : 10,
                days ? "WORKING_DAYS" : "MINUTES");
    }

    private static String result(int number, boolean changed) {
        if (number % 10 == 0) {
            return "PERMIT";
        }
        return changed ? "OTHER" : "CERTIFICATE";
    }
}
