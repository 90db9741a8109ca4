package kz.kuzet.command.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kuzet.command.check.Doors.Way;
import kz.kuzet.command.testing.CompiledTwin;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Interfaces and abstract classes with the annotations of every kind of endpoint: which are asked for a classification, and that the
 * classes which implement them are asked in their place.
 */
final class ContractsTableTest {

    /** Kinds of which the framework makes the object behind an interface. */
    private static final Set<EndpointKind> OF_SERVED_INTERFACES =
            EnumSet.of(EndpointKind.SPRING_DATA_REST, EndpointKind.SPRING_GRAPHQL, EndpointKind.SPRING_INTEGRATION);

    /** Of these an annotated method makes its type an endpoint. */
    private static final Set<EndpointKind> OF_METHODS =
            EnumSet.of(EndpointKind.SPRING_INTEGRATION, EndpointKind.JAKARTA_REST);

    /** Of these every public method is a handler. */
    private static final Set<EndpointKind> OF_ALL_METHODS =
            EnumSet.of(EndpointKind.WEB_SERVICE, EndpointKind.WEB_SERVICE_PROVIDER);

    private static final Pattern SAID = Pattern.compile("([A-Z][A-Za-z]+\\d+)\\.java:.*\\[KUZET(\\d+)]");

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Doors.frameworks(stubs);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(EndpointKind.values())
                .flatMap(kind -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(kind, compiler)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theClassesAreAsked(EndpointKind kind, TestCompiler compiler) {
        TestCompilation processed =
                TestCompilation.in(folder.resolve("processed"), compiler).withClassPath(frameworks);
        TestCompilation bare = TestCompilation.in(folder.resolve("bare"), compiler)
                .withoutKuzet()
                .withClassPath(frameworks);
        Set<String> expected = new TreeSet<>();
        List<String> names = new ArrayList<>();
        for (Way way : List.of(Way.ON_CLASS, Way.ON_METHOD)) {
            for (String name : way.names(kind)) {
                int number = names.size();
                names.add(name);
                boolean onClass = way == Way.ON_CLASS;
                boolean makesAnEndpoint = onClass || OF_METHODS.contains(kind);
                String contract = (onClass ? "@" + name : "") + " public %s %s%d { " + (onClass ? "" : "@" + name)
                        + " %s void serve(); }";
                add(contract.formatted("interface", "Contract", number, "public"), processed, bare);
                add(
                        "@NotPublicService(reason = \"a client's\") "
                                + contract.formatted("interface", "Excluded", number, "public"),
                        processed,
                        bare);
                add("public class Client" + number + " { private Contract" + number + " remote; }", processed, bare);
                add(
                        "public class Implementing%1$d implements Contract%1$d { public void serve() {} }"
                                .formatted(number),
                        processed,
                        bare);
                add(
                        "public class Freed%1$d implements Excluded%1$d { public void serve() {} }".formatted(number),
                        processed,
                        bare);
                add((onClass ? "@" + name : "") + " public abstract class Base" + number + " {}", processed, bare);
                boolean servesInterface = OF_SERVED_INTERFACES.contains(kind);
                boolean isHandler = !onClass || OF_ALL_METHODS.contains(kind);
                if (makesAnEndpoint && servesInterface) {
                    expected.add("Contract" + number + " 301");
                }
                if (makesAnEndpoint && (isHandler || !servesInterface)) {
                    expected.add("Implementing" + number + " 301");
                }
                if (makesAnEndpoint && isHandler) {
                    expected.add("Freed" + number + " 301");
                }
            }
        }
        Outcome outcome = processed.run();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(said(outcome)).isEqualTo(expected);
        CompiledTwin.assertSame(outcome, bare.run(), List.of(frameworks), List.of());
    }

    private static void add(String source, TestCompilation... compilations) {
        Matcher name = Pattern.compile("(?:class|interface) (\\w+)").matcher(source);
        assertThat(name.find()).isTrue();
        for (TestCompilation each : compilations) {
            each.withSource(
                    "com/example/" + name.group(1) + ".java", "package com.example; import kz.kuzet.*;\n" + source);
        }
    }

    private static Set<String> said(Outcome outcome) {
        Set<String> said = new TreeSet<>();
        for (String problem : outcome.problems()) {
            if (problem.contains(CompiledTwin.SUMMED_UP)) {
                // Ten of them are summed up besides.
                continue;
            }
            Matcher matcher = SAID.matcher(problem);
            assertThat(matcher.find()).as(problem).isTrue();
            said.add(matcher.group(1) + " " + matcher.group(2));
        }
        return said;
    }
}
