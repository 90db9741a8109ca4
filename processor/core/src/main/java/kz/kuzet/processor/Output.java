package kz.kuzet.processor;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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

    /** Writes a class that comes from one element, with escapes for what the encoding of sources does not have. */
    void source(String qualifiedName, Element originatingElement, String source) throws IOException {
        FileObject file = create(() -> filer.createSourceFile(qualifiedName, originatingElement));
        if (sourceEncoding == null) {
            sourceEncoding = SourceEncoding.of(filer);
        }
        sourceEncoding.write(source, file);
    }

    /**
     * Writes a file beside the classes, in UTF-8, with U+FFFD for half of a surrogate pair, which UTF-8 cannot hold. One from an
     * earlier compilation is replaced whole.
     */
    void resource(String path, Content content) throws IOException {
        FileObject file = create(() -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", path));
        try (Writer writer = new OutputStreamWriter(
                file.openOutputStream(),
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8)))) {
            content.writeTo(writer);
        }
    }

    private static FileObject create(Creation creation) throws IOException {
        try {
            return creation.create();
        } catch (IllegalArgumentException e) {
            // javac's answer where a folder stands in the place of the file.
            throw new IOException(e);
        }
    }
}
