package kz.kuzet.command.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.command.testing.CompiledTwin;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.GeneratingProcessor;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;

/**
 * Endpoints of a portal, compiled with the annotations of all frameworks. Of each type the text begins on line 2, with everything
 * imported.
 */
final class Portal {

    /** A public service on one line. */
    static final String SERVICE = service("e_004");

    private static final String IMPORTS = "import kz.kuzet.*; import org.springframework.stereotype.*; import"
        + " org.springframework.web.bind.annotation.*; import org.springframework.web.service.annotation.*; import"
        + " org.springframework.graphql.data.method.annotation.*; import jakarta.ws.rs.*; import jakarta.jws.*; import"
        + " jakarta.servlet.annotation.*;\n";
    private static final Pattern UNCLASSIFIED =
            Pattern.compile("(.*?)error: \\[KUZET301] ([^,]*),.* Rules: para 6\\. Fix: .*\\.( \\(.*\\))?");

    private final TestCompilation compilation;
    private final TestCompilation bare;
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> options = new ArrayList<>();

    private Portal(TestCompilation compilation, TestCompilation bare) {
        this.compilation = compilation;
        this.bare = bare;
    }

    static Portal in(Path folder, TestCompiler compiler) {
        Portal portal = new Portal(
                TestCompilation.in(folder.resolve("portal"), compiler),
                TestCompilation.in(folder.resolve("bare"), compiler).withoutKuzet());
        return portal.withClassPath(FrameworkStubs.compiledInto(folder.resolve("frameworks")));
    }

    private Portal withClassPath(Path entry) {
        classPath.add(entry);
        compilation.withClassPath(entry);
        bare.withClassPath(entry);
        return this;
    }

    private Portal withSource(String path, String text) {
        compilation.withSource(path, text);
        bare.withSource(path, text);
        return this;
    }

    static String service(String code) {
        return service(code, AuthenticationMethod.LOGIN_PASSWORD_OTP);
    }

    /** A public service with which the Rules give a method. */
    static String service(String code, AuthenticationMethod method) {
        String criteria = switch (method) {
            case LOGIN_PASSWORD -> "ABSENT, databaseChange = DatabaseChange.UNCHANGED";
            case LOGIN_PASSWORD_OTP -> "PRESENT, databaseChange = DatabaseChange.UNCHANGED";
            case LOGIN_PASSWORD_EDS -> "PRESENT, databaseChange = DatabaseChange.CHANGED";
        };
        return "@PublicService(code = \"" + code + "\", name = \"Certificate\", disclosureRisk = DisclosureRisk."
                + criteria + ", term = 10, termUnit = TermUnit.MINUTES, fee = Fee.FREE)";
    }

    static String source(String text) {
        return "package com.example; " + IMPORTS + text;
    }

    /** Adds a type of package com.example. */
    Portal with(String type, String text) {
        return withSource("com/example/" + type + ".java", source(text));
    }

    /** Adds a type of the unnamed package. */
    Portal withUnnamed(String type, String text) {
        return withSource(type + ".java", IMPORTS + text);
    }

    /** Compiles a type of package com.example beforehand, without Kuzet, for the class path. */
    Portal withLibrary(Path folder, String type, String text) {
        Outcome library = TestCompilation.in(folder.resolve("library"), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(folder.resolve("frameworks").resolve("classes"))
                .withSource("com/example/" + type + ".java", source(text))
                .run();
        assertThat(library.otherErrors()).isEmpty();
        return withClassPath(library.classes());
    }

    /** Lets another processor write a type of package com.example. */
    Portal withGenerated(int round, String type, String text) {
        bare.withSource("com/example/" + type + ".java", source(text));
        compilation.withProcessor(new GeneratingProcessor(round, Map.of("com.example." + type, source(text))));
        return this;
    }

    Portal withOption(String option) {
        options.add(option);
        compilation.withOptions(option);
        return this;
    }

    /**
     * What is said to be unclassified, {@code Endpoint.java:3: com.example.Endpoint is an endpoint (@Path)}; nothing else may be wrong.
     * Of the classes, compiled without the processor, {@code kuzet check} has to say the same.
     */
    List<String> unclassified() {
        Outcome outcome = compilation.run();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.written().containsKey("META-INF/kuzet/register.json"))
                .isEqualTo(outcome.success());
        CompiledTwin.assertSame(outcome, bare.run(), classPath, options);
        return outcome.problems().stream().map(Portal::shortened).toList();
    }

    private static String shortened(String problem) {
        Matcher matcher = UNCLASSIFIED.matcher(problem);
        return matcher.matches() ? matcher.group(1) + matcher.group(2) : problem;
    }
}
