package kz.kuzet.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The results of a classification, of one module or of a whole application.
 *
 * @param edition which text of the Rules was applied
 * @param provider name of the state body; empty where none was given
 * @param services the classified services, sorted by code
 * @param exclusions the endpoints that provide no public service, sorted by endpoint
 * @param notYetClassified the endpoints that were there when Kuzet came, and of which nobody has said anything yet: binary names of
 * classes, for methods followed by {@code #} and the name; sorted, each once
 */
public record Register(
        RulesEdition edition,
        String provider,
        List<RegisteredService> services,
        List<ExcludedEndpoint> exclusions,
        List<String> notYetClassified) {

    /** The version of the form of {@code register.json}. */
    public static final int FORMAT = 1;
    /** Where the processor writes it in the output of a module. */
    public static final String FILE = "META-INF/kuzet/register.json";
    /** How services are sorted. */
    public static final Comparator<RegisteredService> SERVICES = Register::compare;

    /** How endpoints that provide no public service are sorted. */
    public static final Comparator<ExcludedEndpoint> EXCLUSIONS = Register::compare;

    public Register {
        services = sorted(services, SERVICES);
        exclusions = sorted(exclusions, EXCLUSIONS);
        notYetClassified = List.copyOf(new TreeSet<>(notYetClassified));
    }

    private static int compare(RegisteredService one, RegisteredService other) {
        int byCode = one.code().compareTo(other.code());
        return byCode == 0 ? one.endpoint().compareTo(other.endpoint()) : byCode;
    }

    private static int compare(ExcludedEndpoint one, ExcludedEndpoint other) {
        int byEndpoint = one.endpoint().compareTo(other.endpoint());
        return byEndpoint == 0 ? one.reason().compareTo(other.reason()) : byEndpoint;
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    /** A register of endpoints about which everything is said. */
    public Register(
            RulesEdition edition,
            String provider,
            List<RegisteredService> services,
            List<ExcludedEndpoint> exclusions) {
        this(edition, provider, services, exclusions, List.of());
    }
}
