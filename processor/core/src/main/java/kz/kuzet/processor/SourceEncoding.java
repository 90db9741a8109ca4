package kz.kuzet.processor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import kz.kuzet.processor.generate.UnicodeEscapes;

/**
 * Writes sources in the encoding in which the compiler is going to read them. No compiler tells it to a processor, and the writer
 * that a compiler gives can have another one. A wrong guess would put question marks into guards without a word, so where it is not
 * known for certain only characters are written that all encodings have.
 */
final class SourceEncoding {

    /** A file of kuzet-annotations, in UTF-8: every compilation with declarations has it in one of these places. */
    private static final List<StandardLocation> PLACES =
            List.of(StandardLocation.CLASS_PATH, StandardLocation.ANNOTATION_PROCESSOR_PATH);

    /** Its name is that of a source: of other files in a jar ECJ shows no characters. */
    private static final String SAMPLE = "sample.java";
    /** Of its own, so that no compiler looks there for a type. */
    private static final String SAMPLE_PACKAGE = "kz.kuzet.guard.encoding";

    private static final String IN_SAMPLE = "Қызметті";

    private final Optional<Charset> ofReading;

    private SourceEncoding(Optional<Charset> ofReading) {
        this.ofReading = ofReading;
    }

    static SourceEncoding of(Filer filer) {
        return new SourceEncoding(
                PLACES.stream().flatMap(place -> in(place, filer).stream()).findFirst());
    }

    private static Optional<Charset> in(StandardLocation place, Filer filer) {
        try {
            return ofReading(filer.getResource(place, SAMPLE_PACKAGE, SAMPLE));
        } catch (IOException | RuntimeException e) {
            // It is not there, or this compiler does not know the place: then it tells nothing.
            return Optional.empty();
        }
    }

    /** javac shows in its readers how it reads. Of ECJ it can only be seen whether it reads UTF-8. */
    private static Optional<Charset> ofReading(FileObject sample) throws IOException {
        try (Reader reader = sample.openReader(true)) {
            if (reader instanceof InputStreamReader decoding) {
                return Optional.of(Charset.forName(decoding.getEncoding()));
            }
        } catch (UnsupportedOperationException e) {
            // So ECJ answers for a file in a jar, whose characters it shows all the same.
        }
        return sample.getCharContent(true).toString().contains(IN_SAMPLE)
                ? Optional.of(StandardCharsets.UTF_8)
                : Optional.empty();
    }

    /** Writes a file that was just created. */
    void write(String source, FileObject file) throws IOException {
        if (ofReading.isEmpty() || !"file".equals(file.toUri().getScheme())) {
            try (Writer writer = file.openWriter()) {
                writer.write(UnicodeEscapes.in(StandardCharsets.US_ASCII, source));
            }
            return;
        }
        try (Writer writer = new OutputStreamWriter(file.openOutputStream(), ofReading.get())) {
            // What is held in memory only may be read in another way.
            boolean onDisk = Files.exists(Path.of(file.toUri()));
            writer.write(UnicodeEscapes.in(onDisk ? ofReading.get() : StandardCharsets.US_ASCII, source));
        }
    }
}
