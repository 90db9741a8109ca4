package kz.kuzet.processor.negative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** KUZET306 and 308: where they stand, and what they name. */
final class AdaptersTest {

    private static final Pattern SAID = Pattern.compile(
            "(.*?): (?:error|warning): \\[KUZET(30[68])] The service \"(.*)\" of (.*) is reached as (.*?),"
                    + " (?:for|and).*");
    private static final String LISTEN = "@org.springframework.jms.annotation.JmsListener ";
    private static final String STUBS =
            "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) public @interface ";

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = FrameworkStubs.compiledInto(stubs);
    }

    private TestCompilation compilation(TestCompiler compiler) {
        return TestCompilation.in(folder.resolve("own"), compiler)
                .withClassPath(frameworks)
                .withSource(
                        "org/springframework/messaging/handler/annotation/MessageMapping.java",
                        "package org.springframework.messaging.handler.annotation; " + STUBS + "MessageMapping {}")
                .withSource(
                        "org/springframework/messaging/rsocket/annotation/ConnectMapping.java",
                        "package org.springframework.messaging.rsocket.annotation; " + STUBS + "ConnectMapping {}");
    }

    private static TestCompilation with(TestCompilation compilation, String type, String source) {
        return compilation.withSource(
                "com/example/" + type + ".java",
                Sources.unit(source.replaceAll("@S\\((\\w+)\\)", Matcher.quoteReplacement(Sources.annotation("#")))
                        .replace("#", type)));
    }

    private static List<String> said(Outcome outcome) {
        assertThat(outcome.otherErrors()).isEmpty();
        return outcome.problems().stream()
                .map(problem -> SAID.matcher(problem).replaceFirst("$1: $2 $3 of $4: $5"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aDeclarationGetsOneFindingThatNamesAllKinds(TestCompiler compiler) {
        String connect = "@org.springframework.messaging.rsocket.annotation.ConnectMapping ";
        String message = "@org.springframework.messaging.handler.annotation.MessageMapping ";
        assertThat(said(with(
                                compilation(compiler).withoutAdapters(),
                                "Both",
                                "@S(Both)\n@RestController class Both { @GetMapping void get() {} " + LISTEN
                                        + "void query() {} " + message + "void receive() {} " + connect
                                        + "void connect() {} }")
                        .run()))
                .containsExactly(
                        "Both.java:7: 306 Both of com.example.Both: a message handler of Spring (RSocket) and a"
                                + " listener of a message broker",
                        "Both.java:7: 308 Both of com.example.Both: a web controller of Spring and a message handler of"
                                + " Spring (STOMP)");
    }

    @ParameterizedTest
    @EnumSource
    void aHandlerHasItsOwn(TestCompiler compiler) {
        assertThat(said(with(
                                compilation(compiler),
                                "Each",
                                "@RestController class Each {\n@S(Each) @GetMapping void get() {}\n"
                                        + "@NotPublicService(reason = \"-\") " + LISTEN + "void query() {} }")
                        .run()))
                .isEmpty();
        assertThat(said(with(compilation(compiler), "Each", "class Each {\n@S(Each) " + LISTEN + "void query() {} }")
                        .run()))
                .containsExactly("Each.java:8: 306 Each of com.example.Each#query: a listener of a message broker");
    }

    /** An interface is asked through the classes that implement it. */
    @ParameterizedTest
    @EnumSource
    void aContractIsAskedThroughItsClasses(TestCompiler compiler) {
        TestCompilation compilation = compilation(compiler);
        with(compilation, "Contract", "@S(Contract)\ninterface Contract { " + LISTEN + "void query(); }");
        with(compilation, "Kept", "class Kept implements Contract { public void query() {} }");
        with(compilation, "Also", "class Also implements Contract { public void query() {} }");
        with(compilation, "Alone", "@S(Alone)\ninterface Alone { " + LISTEN + "void query(); }");
        assertThat(said(compilation.run()))
                .containsExactly(
                        "Alone.java:7: 306 Alone of com.example.Alone: a listener of a message broker",
                        "Contract.java:7: 306 Contract of com.example.Also, com.example.Kept: a listener of a"
                                + " message broker");
    }

    /** The declaration itself cannot be marked. */
    @ParameterizedTest
    @EnumSource
    void whatALibraryDeclaresIsSaidOfTheClassThatInheritsIt(TestCompiler compiler) {
        Outcome library = with(
                        TestCompilation.in(folder.resolve("library"), TestCompiler.JAVAC)
                                .withoutKuzet()
                                .withClassPath(frameworks),
                        "Base",
                        "@S(Base) public class Base { " + LISTEN + "public void query() {} }")
                .run();
        TestCompilation compilation = compilation(compiler).withClassPath(library.classes());
        with(compilation, "Heir", "\nclass Heir extends Base {}");
        assertThat(said(compilation.run()))
                .containsExactly("Heir.java:8: 306 Base of com.example.Heir: a listener of a message broker");
    }

    /** Of a service of another module, that module tells whether its code calls the guard. */
    @ParameterizedTest
    @EnumSource
    void aPreparationIsSaidWhereItsServiceIsDeclared(TestCompiler compiler) {
        TestCompilation compilation = compilation(compiler);
        String form = "class Form {\n@PreparesRequest(\"%s\") " + LISTEN + "void form() {} }";
        with(compilation, "Form", form.formatted("Tax"));
        with(compilation, "Other", form.replace("Form", "Other").formatted("elsewhere"));
        with(compilation, "Calls", form.replace("Form", "Calls").formatted("Calling"));
        with(compilation, "Tax", "@S(Tax) class Tax {}");
        with(compilation, "Calling", "@S(Calling) @CallsGuard class Calling {}");
        assertThat(said(compilation.run()))
                .containsExactly("Form.java:8: 306 Tax of com.example.Form#form: a listener of a message broker");
    }

    @ParameterizedTest
    @EnumSource
    void aClassThatIsNoEndpointIsLeftToTheStartAndTheCheck(TestCompiler compiler) {
        assertThat(said(with(compilation(compiler).withoutAdapters(), "Tax", "@S(Tax) class Tax {}")
                        .run()))
                .isEmpty();
    }

    /** A repository is an endpoint unless it says that it is not. */
    @ParameterizedTest
    @CsvSource({"JAVAC, ''", "ECJ, ''", "JAVAC, exported = true", "ECJ, exported = true"})
    void anOfferedRepositoryIsAnEndpoint(TestCompiler compiler, String said) {
        assertThat(repository(compiler, said).problems())
                .singleElement()
                .asString()
                .startsWith("Land.java:7: error: [KUZET301] com.example.Land is an endpoint (@RepositoryRestResource)");
    }

    @ParameterizedTest
    @EnumSource
    void aRepositoryThatIsNotOfferedIsNone(TestCompiler compiler) {
        assertThat(repository(compiler, "exported = false").problems()).isEmpty();
    }

    private Outcome repository(TestCompiler compiler, String said) {
        String packageName = "org.springframework.data.rest.core.annotation";
        TestCompilation compilation = TestCompilation.in(folder, compiler)
                .withClassPath(frameworks)
                .withSource(
                        packageName.replace('.', '/') + "/RepositoryRestResource.java",
                        "package " + packageName + "; " + STUBS
                                + "RepositoryRestResource { boolean exported() default true; }");
        Outcome outcome = with(
                        compilation,
                        "Land",
                        "@" + packageName + ".RepositoryRestResource(" + said + ") interface Land {}")
                .run();
        assertThat(outcome.otherErrors()).isEmpty();
        return outcome;
    }
}
