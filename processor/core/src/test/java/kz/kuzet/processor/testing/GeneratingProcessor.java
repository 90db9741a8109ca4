package kz.kuzet.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which writes one class in one of its rounds. */
public final class GeneratingProcessor extends AbstractProcessor {

    private final int round;
    private final Map<String, String> sources;
    private int rounds;

    /**
     * @param round in which round, from 1
     * @param sources text by qualified name of the class
     */
    public GeneratingProcessor(int round, Map<String, String> sources) {
        this.round = round;
        this.sources = Map.copyOf(sources);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        rounds++;
        if (rounds == round) {
            sources.forEach(this::write);
        }
        return false;
    }

    private void write(String name, String text) {
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
