package kz.kuzet.processor.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.palantir.javapoet.JavaFile;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.processor.KuzetProcessor;

/** What a user puts on the processor path, which is all that the processor may need. */
public final class ProcessorPath {

    private ProcessorPath() {}

    public static String asOption() {
        return Stream.of(
                        JarOf.type(KuzetProcessor.class),
                        JarOf.annotations(),
                        JarOf.type(JavaFile.class),
                        JarOf.type(JsonFactory.class))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
