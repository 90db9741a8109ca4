package kz.kuzet.conformance.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.conformance.source.Unprocessed;
import kz.kuzet.endpoint.EndpointKind;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An endpoint of one kind, whatever is stated about it, with the adapter found and not: what the start says, and what a request of
 * somebody who has not logged in gets. No cell is reached in silence. A module starts its server and sends the request; what may
 * come of a cell is said here, once for all. What the compiler and {@code kuzet check} say is tried beside the command line.
 */
public abstract class StatementTable {

    /** What {@link #ask} gives where the adapter has refused the request. */
    protected static final String REFUSED = "refused by the adapter";

    /** The class that is asked. */
    protected static final String ENDPOINT = "kz.stated.Endpoint";

    private static final String GUARD = ENDPOINT + "Guard";
    private static final String CODE = "stated";

    /** With these words Kuzet stops a start. */
    private static final String STOP = "(?s).*(Kuzet cannot guard this application, so it does not start"
            + "|Kuzet does not let this (application|gRPC server) start).*";

    /**
     * Without discovery nothing of Kuzet runs in these applications, so nothing can notice it at the start: a container of servlets
     * that leaves the initializer out, and a gRPC server whose builder is not given to {@code GrpcGuards}. The compiler says that
     * an endpoint is unclassified (301), and {@code kuzet check} that a {@code web.xml} leaves the initializer out, or that no code
     * calls {@code GrpcGuards} (513).
     */
    private static final Set<EndpointKind> WITHOUT_ANYTHING_OF_KUZET = Set.of(EndpointKind.SERVLET, EndpointKind.GRPC);

    @TempDir
    private Path folder;

    private String baseline = "serve";

    private enum Outcome {
        STOPPED,
        REFUSED,
        REFUSED_BY_ITS_CODE,
        PROVIDED
    }

    /** The kind of the endpoint. */
    protected abstract EndpointKind kind();

    /**
     * The source of class {@value #ENDPOINT}, whose only handler answers with a text.
     *
     * @param stated the annotations of Kuzet
     * @param answer an expression for the text
     */
    protected abstract String source(String stated, String answer);

    /** Further sources of its package, by the names of their classes. */
    protected Map<String, String> furtherSources() {
        return Map.of();
    }

    /** Sees what is needed besides. */
    protected ClassLoader parent() {
        return getClass().getClassLoader();
    }

    /** The value of the property {@code kuzet.baseline}. */
    protected final String baseline() {
        return baseline;
    }

    /** Whether something of Kuzet runs without discovery too. Another adapter may keep account of all guards. */
    protected boolean isWatched() {
        return !WITHOUT_ANYTHING_OF_KUZET.contains(kind());
    }

    /**
     * Starts a server with the endpoint and sends one request to it.
     *
     * @param endpoint its class
     * @return what the handler answers, or {@link #REFUSED}
     * @throws Exception where the start is stopped
     */
    protected abstract String ask(Class<?> endpoint, Discovery discovery) throws Exception;

    protected static Stream<Arguments> cells() {
        return Stream.of(Statement.values())
                .flatMap(statement ->
                        Stream.of(Discovery.values()).map(discovery -> Arguments.of(statement, discovery)));
    }

    /** Without discovery an endpoint that is free, or asks its guard itself, may be stopped too. */
    private Set<Outcome> allowed(Statement statement, Discovery discovery) {
        boolean found = discovery == Discovery.ON;
        return switch (statement) {
            case CLASSIFIED, IN_BASELINE_REFUSED ->
                found ? EnumSet.of(Outcome.REFUSED) : unnoticedOr(Outcome.STOPPED, Outcome.REFUSED);
            case UNCLASSIFIED, IN_BASELINE_OF_ANOTHER ->
                found ? EnumSet.of(Outcome.STOPPED) : unnoticedOr(Outcome.STOPPED, Outcome.REFUSED);
            case EXCLUDED, IN_BASELINE ->
                found ? EnumSet.of(Outcome.PROVIDED) : EnumSet.of(Outcome.PROVIDED, Outcome.STOPPED);
            case CALLS_GUARD ->
                found
                        ? EnumSet.of(Outcome.REFUSED_BY_ITS_CODE)
                        : EnumSet.of(Outcome.REFUSED_BY_ITS_CODE, Outcome.STOPPED);
        };
    }

    private Set<Outcome> unnoticedOr(Outcome first, Outcome second) {
        return isWatched() ? EnumSet.of(first, second) : EnumSet.of(Outcome.PROVIDED);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void noCellIsReachedInSilence(Statement statement, Discovery discovery) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = compiled(statement)) {
            thread.setContextClassLoader(loader);
            HandlerCode.provisions();
            baseline = statement == Statement.IN_BASELINE_REFUSED ? "refuse" : "serve";
            Outcome outcome = outcome(loader.loadClass(ENDPOINT), discovery);
            assertThat(outcome).isIn(allowed(statement, discovery));
            assertThat(HandlerCode.provisions()).isEqualTo(outcome == Outcome.PROVIDED ? 1 : 0);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Outcome outcome(Class<?> endpoint, Discovery discovery) {
        String answer;
        try {
            answer = ask(endpoint, discovery);
        } catch (Exception stopped) {
            // A failure of another kind is no answer of Kuzet's.
            assertThat(Throwables.getStackTrace(stopped)).matches(STOP).contains(ENDPOINT);
            return Outcome.STOPPED;
        }
        return switch (answer) {
            case REFUSED -> Outcome.REFUSED;
            case HandlerCode.REFUSED -> Outcome.REFUSED_BY_ITS_CODE;
            case HandlerCode.PROVIDED -> Outcome.PROVIDED;
            default -> throw new AssertionError("Something else answers: " + answer);
        };
    }

    private URLClassLoader compiled(Statement statement) throws Exception {
        String answer = HandlerCode.class.getName()
                + (statement == Statement.CALLS_GUARD ? ".ask(new " + GUARD + "())" : ".provide()");
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put(file(ENDPOINT), source(statement.annotations(CODE), answer));
        if (statement.hasGuard()) {
            sources.put(file(GUARD), Unprocessed.guard(GUARD, ENDPOINT, CODE));
        }
        furtherSources().forEach((type, source) -> sources.put(file("kz.stated." + type), source));
        Unprocessed unprocessed = new Unprocessed(folder, sources);
        if (statement.hasGuard()) {
            unprocessed.withGuards(GUARD);
        }
        // What is stated counts before what a register lists.
        unprocessed.withRegister(isListedHere(statement) ? ENDPOINT : ENDPOINT + "s");
        Path another = Unprocessed.writeRegister(
                folder.resolve("another"), statement == Statement.UNCLASSIFIED ? ENDPOINT + "s" : ENDPOINT);
        return unprocessed.loader(parent(), another);
    }

    private static boolean isListedHere(Statement statement) {
        return statement != Statement.UNCLASSIFIED && statement != Statement.IN_BASELINE_OF_ANOTHER;
    }

    private static String file(String type) {
        return type.replace('.', '/');
    }
}
