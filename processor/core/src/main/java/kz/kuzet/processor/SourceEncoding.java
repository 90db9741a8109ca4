package kz.kuzet.processor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import kz.kuzet.processor.literal.UnicodeEscapes;

/**
 * Writes sources in the encoding in which the compiler will read them. No compiler tells a processor this encoding, and the
 * writer that a compiler offers may use another one. A wrong guess would silently put question marks into guards, so where the
 * encoding is not certain, only characters that every encoding has are written.
 */
final class SourceEncoding {

    /**
     * Where a file of kuzet-annotations, in UTF-8, can be found. Every compilation with declarations has it in one of these
     * places.
     */
    private static final List<StandardLocation> PLACES =
            List.of(StandardLocation.CLASS_PATH, StandardLocation.ANNOTATION_PROCESSOR_PATH);

    /** The file is named like a source, because ECJ does not decode other files in a jar. */
    private static final String SAMPLE = "sample.java";
    /** A package of its own, so that no compiler looks for types in it. */
    private static final String SAMPLE_PACKAGE = "kz.kuzet.guard.encoding";

    private static final String IN_SAMPLE = "Қызметті";

    private final Optional<Charset> ofReading;

    private SourceEncoding(Optional<Charset> ofReading) {
        this.ofReading = ofReading;
    }

    static SourceEncoding of(Filer filer) {
        for (StandardLocation place : PLACES) {
            Optional<Charset> encoding = in(place, filer);
            if (encoding.isPresent()) {
                return new SourceEncoding(encoding);
            }
        }
        return new SourceEncoding(Optional.empty());
    }

    private static Optional<Charset> in(StandardLocation place, Filer filer) {
        try {
            return ofReading(filer.getResource(place, SAMPLE_PACKAGE, SAMPLE));
        } catch (IOException | RuntimeException e) {
            // The file is not there, or this compiler does not know the location.
            return Optional.empty();
        }
    }

    /** javac's reader tells its encoding. ECJ only shows whether it reads UTF-8. */
    private static Optional<Charset> ofReading(FileObject sample) throws IOException {
        try (Reader reader = sample.openReader(true)) {
            if (reader instanceof InputStreamReader decoding) {
                return Optional.of(Charset.forName(decoding.getEncoding()));
            }
        } catch (UnsupportedOperationException e) {
            // ECJ throws this for a file in a jar, but still decodes its content.
        }
        return sample.getCharContent(true).toString().contains(IN_SAMPLE)
                ? Optional.of(StandardCharsets.UTF_8)
                : Optional.empty();
    }

    /** Writes a file that was just created. */
    void write(String source, FileObject file) throws IOException {
        URI place = file.toUri();
        if (ofReading.isEmpty() || !"file".equals(place.getScheme())) {
            try (Writer writer = file.openWriter()) {
                writer.write(UnicodeEscapes.in(StandardCharsets.US_ASCII, source));
            }
            return;
        }
        try (Writer writer = new OutputStreamWriter(file.openOutputStream(), ofReading.get())) {
            // A file that exists in memory only may be read in another encoding.
            boolean onDisk = Files.exists(Path.of(place));
            writer.write(UnicodeEscapes.in(onDisk ? ofReading.get() : StandardCharsets.US_ASCII, source));
        }
    }
}
