package kz.kuzet.benchmarks.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/**
 * A file that a compilation writes. Sources are kept, since the compiler reads them again; classes and resources go nowhere,
 * so that they weigh neither on the time nor on the heap.
 */
final class Output extends SimpleJavaFileObject {

    /** Nothing is ever found there. It is a path of files, since avaje-inject turns the names of resources into paths. */
    private static final URI NOWHERE = URI.create("file:///kuzet-benchmarks-in-memory/");

    private final String name;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(0);

    private Output(String path, String name, Kind kind) {
        super(NOWHERE.resolve(path.replace("$", "%24")), kind);
        this.name = name;
    }

    static Output ofType(String className, Kind kind) {
        return new Output(className.replace('.', '/') + kind.extension, className, kind);
    }

    static Output ofResource(String path) {
        return new Output(path, path, Kind.OTHER);
    }

    @Override
    public OutputStream openOutputStream() {
        return getKind() == Kind.SOURCE ? kept : OutputStream.nullOutputStream();
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(kept.toByteArray());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return kept.toString(StandardCharsets.UTF_8);
    }

    int bytes() {
        return kept.size();
    }

    SourceText asInput() {
        return new SourceText(name, kept.toString(StandardCharsets.UTF_8));
    }
}
