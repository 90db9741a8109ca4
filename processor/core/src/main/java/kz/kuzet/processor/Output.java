package kz.kuzet.processor;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes files through the compiler. */
final class Output {

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /** Asks the compiler for a file. */
    @FunctionalInterface
    private interface Creation {
        FileObject create() throws IOException;
    }

    private final Filer filer;
    private @Nullable SourceEncoding sourceEncoding;

    Output(Filer filer) {
        this.filer = filer;
    }

    /** Writes a class with one originating element. Characters that the encoding of sources lacks are written as escapes. */
    void source(String qualifiedName, Element originatingElement, String source) throws IOException {
        FileObject file = create(() -> filer.createSourceFile(qualifiedName, originatingElement));
        if (sourceEncoding == null) {
            sourceEncoding = SourceEncoding.of(filer);
        }
        sourceEncoding.write(source, file);
    }

    /**
     * Writes a file beside the classes, in UTF-8. UTF-8 cannot hold an unpaired surrogate, so U+FFFD takes its place. A file of
     * an earlier compilation is replaced.
     *
     * @param root the name of the module with a slash, where the compiler has a folder for each; otherwise empty
     * @return where the file is
     */
    String resource(String root, String path, Content content) throws IOException {
        FileObject file = create(() -> filer.createResource(StandardLocation.CLASS_OUTPUT, root, path));
        try (Writer writer = new OutputStreamWriter(
                file.openOutputStream(),
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8)))) {
            content.writeTo(writer);
        }
        return file.getName();
    }

    /** Removes a file beside the classes that an earlier compilation wrote. javac deletes no file itself. */
    void remove(String root, String path) {
        try {
            FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, root, path);
            Files.deleteIfExists(Path.of(file.toUri()));
        } catch (IOException | RuntimeException e) {
            // There is none, or it is on no disk.
        }
    }

    private static FileObject create(Creation creation) throws IOException {
        try {
            return creation.create();
        } catch (IllegalArgumentException e) {
            // javac throws this where a folder has the name of the file.
            throw new IOException(e);
        }
    }
}
