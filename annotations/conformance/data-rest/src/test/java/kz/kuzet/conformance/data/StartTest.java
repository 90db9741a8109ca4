package kz.kuzet.conformance.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.spring.UnguardedHandlersException;
import org.junit.jupiter.api.Test;

/** An application whose exported repositories would not be guarded does not start. */
class StartTest {

    private static final String START = "kz.kuzet.conformance.data.start.";
    private static final String REMEDY =
            " belongs to no service. Write @PublicService, @NotPublicService or @PreparesRequest on it, or one of the"
                    + " first two on its class.";

    private static Throwable stopped(Class<?> application) {
        Throwable stopped = catchThrowable(() -> Server.start(application).close());
        assertThat(stopped).isNotNull();
        return stopped;
    }

    private static List<String> problems(Class<?> application) {
        Throwable stopped = stopped(application);
        assertThat(stopped).isInstanceOf(UnguardedHandlersException.class);
        return ((UnguardedHandlersException) stopped).problems();
    }

    /** Spring Data REST exports a public repository without any annotation. */
    @Test
    void anUnclassifiedRepositoryIsNamedOnce() {
        assertThat(problems(kz.kuzet.conformance.data.start.unclassified.Application.class))
                .singleElement()
                .asString()
                .contains("a handler of " + START + "unclassified.Items,")
                .endsWith(REMEDY);
    }

    @Test
    void aPropertyLowersThatToRefusingItsRequests() {
        try (Server server = Server.start(
                kz.kuzet.conformance.data.start.unclassified.Application.class, "kuzet.unclassified=refuse")) {
            for (String path : List.of("/items", "/items/1")) {
                assertThat(server.get(path).statusCode()).isEqualTo(403);
                assertThat(server.send("DELETE", path, null).statusCode()).isIn(403, 404);
            }
            assertThat(server.post("/items", "{}", "Content-Type", "application/json")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(server.get("/profile/items").statusCode()).isEqualTo(200);
        }
    }

    /** The strategy of the application counts, which no compiler knows. */
    @Test
    void aRepositoryThatIsNotExportedIsNotAskedAbout() {
        try (Server server = Server.start(kz.kuzet.conformance.data.start.annotated.Application.class)) {
            assertThat(server.get("/items").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aGuardOfOneThatIsNotExportedHasNoDoor() {
        assertThat(problems(kz.kuzet.conformance.data.start.closed.Application.class))
                .singleElement()
                .asString()
                .startsWith("The service closed of " + START + "closed.Items, a repository of Spring Data REST, has a"
                        + " guard, but no handler leads to it");
    }

    @Test
    void whereMethodsAreClassifiedOneByOneEachIsAskedAbout() {
        List<String> problems = problems(kz.kuzet.conformance.data.start.onebyone.Application.class);
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).endsWith(REMEDY));
        for (String method : List.of(
                "#delete(", "#deleteById(", "#findAll()", "#findById(", "#findByTextContaining(String)", "#save(")) {
            assertThat(problems).anyMatch(problem -> problem.contains(method));
        }
        assertThat(problems).hasSize(6);
    }

    @Test
    void somethingHasToTellWhatRecipientsHaveShown() {
        assertThat(stopped(kz.kuzet.conformance.data.start.nosource.Application.class))
                .hasMessageContaining("Give a bean of type kz.kuzet.spring.EvidenceSource");
    }
}
