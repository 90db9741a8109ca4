package kz.kuzet.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Stands for any other processor: writes one source in the round that it is told, if something is annotated for it. */
public final class CopyingProcessor extends AbstractProcessor {

    /** What a source has to carry for the compiler to run it. */
    public static final String TRIGGER = "java.lang.Deprecated";

    private final String type;
    private final String source;
    private final int round;
    private int rounds;

    /**
     * @param type name of the class that it writes
     * @param source its source
     * @param round in which round, from 1
     */
    public CopyingProcessor(String type, String source, int round) {
        this.type = type;
        this.source = source;
        this.round = round;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(TRIGGER);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        rounds++;
        if (rounds == round) {
            try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
                writer.write(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
