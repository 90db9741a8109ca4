package kz.kuzet.benchmarks.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import javax.tools.SimpleJavaFileObject;

/**
 * A file that a compilation writes. Sources are kept, since the compiler reads them again; classes go nowhere, and resources
 * neither where it is measured, so that they weigh neither on the time nor on the heap.
 */
final class Output extends SimpleJavaFileObject {

    /** Nothing is ever found there. It is a path of files, since avaje-inject turns the names of resources into paths. */
    private static final URI NOWHERE = URI.create("file:///kuzet-benchmarks-in-memory/");

    private final String name;
    private final boolean isKept;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
    private boolean isWritten;

    private Output(String path, String name, Kind kind, boolean isKept) {
        super(NOWHERE.resolve(path.replace("$", "%24")), kind);
        this.name = name;
        this.isKept = isKept;
    }

    static Output ofType(String className, Kind kind) {
        return new Output(className.replace('.', '/') + kind.extension, className, kind, kind == Kind.SOURCE);
    }

    static Output ofResource(String path, boolean isKept) {
        return new Output(path, path, Kind.OTHER, isKept);
    }

    @Override
    public OutputStream openOutputStream() {
        isWritten = true;
        return isKept ? kept : OutputStream.nullOutputStream();
    }

    /** In UTF-8, as the compiler's own files are, whatever the machine's encoding. */
    @Override
    public Writer openWriter() {
        return new OutputStreamWriter(openOutputStream(), StandardCharsets.UTF_8);
    }

    @Override
    public InputStream openInputStream() throws NoSuchFileException {
        if (!isWritten) {
            throw new NoSuchFileException(name);
        }
        return new ByteArrayInputStream(kept.toByteArray());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text();
    }

    /** The name of the class, or the path of the resource. */
    String key() {
        return name;
    }

    /** A processor may only have looked whether it is there. */
    boolean isWritten() {
        return isWritten;
    }

    String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }

    int bytes() {
        return kept.size();
    }

    SourceText asInput() {
        return new SourceText(name, text());
    }
}
