package kz.kuzet.processor.negative;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;

/**
 * Sources that give one message, what exactly is reported of them, and the nearest thing to them that is accepted: one of the
 * sources with some text replaced.
 */
public final class NegativeCase {

    private static final Pattern ANNOTATED =
            Pattern.compile("(?m)(?<!\\)\n)^( *@(?=PublicService|NotPublicService|PreparesRequest|RestController).*)$");

    final Message message;
    final List<String> expected = new ArrayList<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> optionsOfNearMiss = new ArrayList<>();
    private boolean adapters = true;
    private String faulty = "";
    private String mended = "";

    private NegativeCase(Message message) {
        this.message = message;
    }

    static NegativeCase of(Message message) {
        return new NegativeCase(message);
    }

    /** Leaves the adapters out of the class path. */
    NegativeCase withoutAdapters() {
        adapters = false;
        return this;
    }

    /** The source of {@code Endpoint.java}. */
    NegativeCase source(String text) {
        return source("Endpoint", text);
    }

    NegativeCase source(String type, String text) {
        sources.put(type, text);
        return this;
    }

    NegativeCase option(String option, String nearMiss) {
        options.add(option);
        optionsOfNearMiss.add(nearMiss);
        return this;
    }

    /** A report at a line of {@code Endpoint.java}. */
    NegativeCase says(int line, String report) {
        return says("Endpoint", line, report);
    }

    NegativeCase says(String type, int line, String report) {
        expected.add(type + ".java:" + line + ": " + report);
        return this;
    }

    /** A report without a line. */
    NegativeCase says(String report) {
        expected.add(report);
        return this;
    }

    /** How the near miss differs from the sources. */
    NegativeCase accepts(String instead, String text) {
        faulty = text;
        mended = instead;
        return this;
    }

    public Problem problem() {
        return message.problem();
    }

    public List<String> options() {
        return List.copyOf(options);
    }

    public Outcome compile(Path folder, TestCompiler compiler, Path frameworks) {
        return compile(folder, compiler, frameworks, sources, options);
    }

    /** The same, with a report of it in a file. */
    Outcome compileReporting(Path report, Path folder, TestCompiler compiler, Path frameworks) {
        return compile(
                folder,
                compiler,
                frameworks,
                sources,
                Stream.concat(Stream.of("-Akuzet.report=" + report), options.stream())
                        .toList());
    }

    Outcome compileNearMiss(Path folder, TestCompiler compiler, Path frameworks) {
        Map<String, String> near = new LinkedHashMap<>(sources);
        near.replaceAll((type, text) -> faulty.isEmpty() ? text : text.replace(faulty, mended));
        if (near.equals(sources) && options.equals(optionsOfNearMiss)) {
            throw new IllegalStateException("the near miss of " + message + " is no different");
        }
        return compile(folder, compiler, frameworks, near, optionsOfNearMiss);
    }

    /** Compiles the sources with the problem silenced on every annotated type and method. */
    Outcome compileSilenced(Path folder, TestCompiler compiler, Path frameworks) {
        Map<String, String> silenced = new LinkedHashMap<>(sources);
        silenced.replaceAll((type, text) ->
                ANNOTATED.matcher(text).replaceAll("@SuppressWarnings(\"" + message.problem() + "\") $0"));
        return compile(folder, compiler, frameworks, silenced, options);
    }

    /** Compiles the sources without the processor. */
    public Outcome compileWithoutKuzet(Path folder, TestCompiler compiler, Path frameworks) {
        TestCompilation bare =
                TestCompilation.in(folder, compiler).withoutKuzet().withClassPath(frameworks);
        sources.forEach((type, text) -> bare.withSource("com/example/" + type + ".java", text));
        return bare.run();
    }

    private Outcome compile(
            Path folder, TestCompiler compiler, Path frameworks, Map<String, String> sources, List<String> options) {
        TestCompilation compilation = TestCompilation.in(folder, compiler)
                .withClassPath(frameworks)
                .withOptions(options.toArray(new String[0]));
        if (!adapters) {
            compilation.withoutAdapters();
        }
        sources.forEach((type, text) -> compilation.withSource("com/example/" + type + ".java", text));
        return compilation.run();
    }

    @Override
    public String toString() {
        return message.name();
    }
}
