package kz.kuzet.processor.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import kz.kuzet.processor.KuzetProcessor;
import kz.kuzet.processor.OwnAnnotationsClaim;

/**
 * One compilation of some sources with the processor, on files in a folder of its own. Set up with the {@code with} methods, then
 * {@link #run()}.
 */
public final class TestCompilation {

    /** The release for which Kuzet and its users compile. */
    private static final int BASELINE = 17;

    private final TestCompiler compiler;
    private final Path folder;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private final List<String> compiled = new ArrayList<>();
    private Charset encoding = StandardCharsets.UTF_8;
    private boolean kuzet = true;
    private boolean adapters = true;
    private String output = "classes";

    private TestCompilation(TestCompiler compiler, Path folder) {
        this.compiler = compiler;
        this.folder = folder;
    }

    /** Begins a compilation in an empty folder; messages are in English unless an option says otherwise. */
    public static TestCompilation in(Path folder, TestCompiler compiler) {
        return new TestCompilation(compiler, folder);
    }

    /** Adds a source; they are compiled in the order in which they are added. */
    public TestCompilation withSource(String path, String text) {
        sources.put(path, text);
        return this;
    }

    /** Hands over a type by its name, to be processed from its class file. */
    public TestCompilation withCompiled(String type) {
        compiled.add(type);
        return this;
    }

    public TestCompilation withOptions(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Adds a folder or jar to the class path, which holds the module {@code annotations} already. */
    public TestCompilation withClassPath(Path entry) {
        classPath.add(entry);
        return this;
    }

    /** Adds a processor that runs beside Kuzet's. */
    public TestCompilation withProcessor(Processor processor) {
        processors.add(processor);
        return this;
    }

    /** Writes and compiles the sources in another encoding than UTF-8. */
    public TestCompilation withEncoding(Charset other) {
        encoding = other;
        return this;
    }

    /** Writes classes into another folder, as build tools name them. */
    public TestCompilation withOutput(String path) {
        output = path;
        return this;
    }

    /** Leaves Kuzet's processor out. */
    public TestCompilation withoutKuzet() {
        kuzet = false;
        return this;
    }

    /** Leaves the adapters out of the class path, on which otherwise all of them are. */
    public TestCompilation withoutAdapters() {
        adapters = false;
        return this;
    }

    /** Compiles. */
    public Outcome run() {
        Path classes = folder.resolve(output);
        Path generated = folder.resolve("generated");
        try {
            Files.createDirectories(classes);
            Files.createDirectories(generated);
            return run(writeSources(), classes, generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome run(List<Path> files, Path classes, Path generated) throws IOException {
        JavaCompiler tool = compiler.tool();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        // The adapters' markers are compiled too, with the same file manager.
        List<Path> wholeClassPath = wholeClassPath();
        return FileManagers.use(compiler, tool, encoding, allOptions(), classPath, manager -> {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, wholeClassPath);
            List<Processor> all = new ArrayList<>();
            if (kuzet) {
                all.add(new KuzetProcessor());
                all.add(new OwnAnnotationsClaim());
            }
            all.addAll(processors);
            JavaCompiler.CompilationTask task = tool.getTask(
                    out,
                    manager,
                    diagnostics,
                    allOptions(),
                    compiled.isEmpty() ? null : compiled,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(all);
            boolean success = task.call();
            return Outcome.of(success, diagnostics.getDiagnostics(), out.toString(), classes, generated);
        });
    }

    private List<Path> wholeClassPath() {
        List<Path> all = new ArrayList<>(classPath);
        all.add(JarOf.annotations());
        if (kuzet && adapters) {
            all.add(AdapterMarkers.folder());
        }
        return all;
    }

    /** A language is always given: the compiler's own would make messages depend on the machine. */
    private List<String> allOptions() {
        List<String> all = new ArrayList<>(options);
        if (kuzet && options.stream().noneMatch(option -> option.startsWith("-Akuzet.locale"))) {
            all.add("-Akuzet.locale=en");
        }
        // javac opens an archive for a release, even where it is its own.
        boolean own = compiler == TestCompiler.JAVAC && Runtime.version().feature() == BASELINE;
        if (!own && !options.contains("--release")) {
            all.addAll(List.of("--release", String.valueOf(BASELINE)));
        }
        return all;
    }

    private List<Path> writeSources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue(), encoding);
            files.add(file);
        }
        return files;
    }
}
