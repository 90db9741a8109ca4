package kz.kuzet.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.model.StatedAnnotation;
import org.junit.jupiter.api.Test;

/** Every combination of an endpoint's facts with up to three handlers, against the rule in other words. */
final class EndpointCheckTest {

    private static final String ENDPOINT = "ENDPOINT_UNCLASSIFIED(com.example.Endpoint, @Path) at Endpoint";

    /** What was said of a handler. */
    private enum What {
        NOTHING,
        SOMETHING,
        /** The method that it overrides is excluded, and it has a mapping of its own. */
        ABOUT_ANOTHER_MAPPING,
        /** The method that it overrides is excluded, and the type of another that it overrides is a service. */
        LESS_THAN_ELSEWHERE
    }

    private record Fact(Handler.Origin origin, What said) {}

    @Test
    void everyCombination() {
        int checked = 0;
        for (List<Fact> facts : allFacts()) {
            for (Endpoint.Origin origin : EnumSet.complementOf(EnumSet.of(Endpoint.Origin.UNKNOWN))) {
                for (boolean classified : new boolean[] {false, true}) {
                    assertThat(Found.by(new EndpointCheck(), endpoint("Endpoint", origin, classified, facts)))
                            .as("%s, %s, %s", origin, classified, facts)
                            .containsExactlyElementsOf(expected(origin, classified, facts));
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo((1 + 12 + 144 + 1728) * 3 * 2);
    }

    /** Of what may be an endpoint no handler is known. */
    @Test
    void whatMayBeAnEndpointSaysWhatItIs() {
        assertThat(Found.by(new EndpointCheck(), endpoint("Endpoint", Endpoint.Origin.UNKNOWN, true, List.of())))
                .isEmpty();
        assertThat(Found.by(new EndpointCheck(), endpoint("Endpoint", Endpoint.Origin.UNKNOWN, false, List.of())))
                .containsExactly("ENDPOINT_UNKNOWN(com.example.Endpoint, @Path) at Endpoint");
    }

    @Test
    void whatIsSaidWhereAHandlerIsDeclaredIsNotRepeatedOfItsHeirs() {
        Endpoint base = endpoint(
                "Base",
                Endpoint.Origin.ITSELF,
                false,
                List.of(new Fact(Handler.Origin.ENDPOINT, What.LESS_THAN_ELSEWHERE)));
        Endpoint heir = endpoint(
                "Endpoint",
                Endpoint.Origin.ACCOUNTED_SUPERTYPE,
                false,
                List.of(new Fact(Handler.Origin.OTHER_ENDPOINT, What.LESS_THAN_ELSEWHERE)));
        assertThat(Found.by(
                        new EndpointCheck(),
                        new Compilation(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(heir, base),
                                Found.NOTHING,
                                List.of(),
                                Set.of(),
                                Set.of())))
                .containsExactly(weakened("Base", 0, "Base#handle0"));
    }

    private static List<String> expected(Endpoint.Origin origin, boolean classified, List<Fact> facts) {
        List<String> expected = new ArrayList<>();
        List<String> each = new ArrayList<>();
        boolean oneByOne = false;
        boolean lost = false;
        boolean addsSomething = false;
        boolean anyUnsaid = false;
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            String declaring = declaring(fact.origin());
            String method = declaring + "#handle" + i;
            String place = fact.origin() == Handler.Origin.ENDPOINT ? method : "Endpoint";
            switch (fact.said()) {
                case SOMETHING -> oneByOne = true;
                case LESS_THAN_ELSEWHERE -> {
                    oneByOne = true;
                    expected.add(weakened(declaring, i, place));
                }
                case ABOUT_ANOTHER_MAPPING -> {
                    lost = true;
                    if (!classified) {
                        expected.add("STATEMENT_NOT_INHERITED(com.example." + method
                                + ", @NotPublicService (com.example.Crud#handle" + i + ")) at " + place);
                    }
                }
                case NOTHING -> {
                    anyUnsaid = true;
                    addsSomething |= fact.origin() != Handler.Origin.OTHER_ENDPOINT;
                    switch (fact.origin()) {
                        case ENDPOINT -> each.add("HANDLER_UNCLASSIFIED(com.example." + method + ") at " + method);
                        case SUPERTYPE ->
                            each.add("INHERITED_HANDLER_UNCLASSIFIED(com.example.Endpoint, com.example." + method
                                    + ") at Endpoint");
                        case OTHER_ENDPOINT -> {}
                    }
                }
            }
        }
        if (classified) {
            return expected;
        }
        if (oneByOne) {
            expected.addAll(each);
        } else if ((anyUnsaid || !lost) && (origin != Endpoint.Origin.ACCOUNTED_SUPERTYPE || addsSomething)) {
            expected.add(ENDPOINT);
        }
        return expected;
    }

    private static String weakened(String declaring, int number, String place) {
        return "STATEMENT_WEAKENED(com.example." + declaring + "#handle" + number
                + ", @NotPublicService (com.example.Crud#handle" + number
                + "), @PublicService (com.example.Api)) at " + place;
    }

    private static List<List<Fact>> allFacts() {
        List<List<Fact>> all = new ArrayList<>(List.of(List.of()));
        for (int from = 0, length = 0; length < 3; length++) {
            int to = all.size();
            for (List<Fact> shorter : List.copyOf(all.subList(from, to))) {
                for (Handler.Origin origin : Handler.Origin.values()) {
                    for (What said : What.values()) {
                        List<Fact> facts = new ArrayList<>(shorter);
                        facts.add(new Fact(origin, said));
                        all.add(facts);
                    }
                }
            }
            from = to;
        }
        return all;
    }

    private static Endpoint endpoint(String name, Endpoint.Origin origin, boolean classified, List<Fact> facts) {
        List<Handler> handlers = new ArrayList<>();
        for (Fact fact : facts) {
            handlers.add(handler(name, "handle" + handlers.size(), classified, fact));
        }
        return new Endpoint(Subjects.type(name), "@Path", origin, classified, handlers);
    }

    private static Handler handler(String endpoint, String name, boolean classified, Fact fact) {
        String declaring = fact.origin() == Handler.Origin.ENDPOINT ? endpoint : "Base";
        StatedAnnotation excluded =
                new StatedAnnotation(DslAnnotation.NOT_PUBLIC_SERVICE, Subjects.method("Crud", name));
        StatedAnnotation service = new StatedAnnotation(DslAnnotation.PUBLIC_SERVICE, Subjects.type("Api"));
        Optional<Doubt> doubt = doubt(fact.said(), classified);
        List<StatedAnnotation> said = switch (fact.said()) {
            case NOTHING -> List.of();
            case SOMETHING, ABOUT_ANOTHER_MAPPING -> List.of(excluded);
            case LESS_THAN_ELSEWHERE -> List.of(excluded, service);
        };
        return new Handler(fact.origin(), Subjects.method(declaring, name), doubt, said);
    }

    /** A type that is classified speaks where nothing else does. */
    private static Optional<Doubt> doubt(What said, boolean classified) {
        return switch (said) {
            case NOTHING -> classified ? Optional.empty() : Optional.of(Doubt.NOTHING_SAID);
            case SOMETHING -> Optional.empty();
            case ABOUT_ANOTHER_MAPPING -> classified ? Optional.empty() : Optional.of(Doubt.NOT_INHERITED);
            case LESS_THAN_ELSEWHERE -> Optional.of(Doubt.WEAKENED);
        };
    }

    private static String declaring(Handler.Origin origin) {
        return origin == Handler.Origin.ENDPOINT ? "Endpoint" : "Base";
    }
}
