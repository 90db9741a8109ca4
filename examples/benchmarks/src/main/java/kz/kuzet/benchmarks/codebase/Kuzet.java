package kz.kuzet.benchmarks.codebase;

import com.fasterxml.jackson.core.JsonFactory;
import com.palantir.javapoet.JavaFile;
import java.io.File;
import java.util.List;
import kz.kuzet.PublicService;
import kz.kuzet.benchmarks.Jars;
import kz.kuzet.processor.KuzetProcessor;

/**
 * What a code base is given to be compiled and looked at with Kuzet.
 *
 * @param annotations the class path of the annotations
 * @param processor the processor path
 * @param command {@code kuzet.jar}
 */
record Kuzet(String annotations, String processor, String command) {

    static Kuzet of(String command) {
        String annotations = Jars.of(List.of(PublicService.class));
        String processor = Jars.of(List.of(KuzetProcessor.class, JavaFile.class, JsonFactory.class));
        return new Kuzet(annotations, processor + File.pathSeparator + annotations, command);
    }
}
