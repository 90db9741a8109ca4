package kz.kuzet.processor.rounds;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import kz.kuzet.processor.KuzetProcessor;

/** Runs Kuzet's processor and writes down, or refuses, each file that it asks for: as an incremental build tool does. */
final class FilerSpy extends AbstractProcessor {

    /** What is done in place of creating a file. */
    @FunctionalInterface
    interface Refusal {
        void refuse(String file) throws IOException;
    }

    /** From what each file comes, by its name. */
    final Map<String, List<String>> origins = new TreeMap<>();

    private final Processor watched = new KuzetProcessor();
    private final Refusal refusal;

    FilerSpy() {
        this(file -> {});
    }

    FilerSpy(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return watched.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return watched.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return watched.getSupportedSourceVersion();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        watched.init(new Environment(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        watched.process(annotations, round);
        return false;
    }

    private void noticed(String file, Element... originatingElements) throws IOException {
        refusal.refuse(file);
        origins.put(
                file, Arrays.stream(originatingElements).map(Element::toString).toList());
    }

    private final class WatchedFiler implements Filer {
        private final Filer filer;

        private WatchedFiler(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) throws IOException {
            noticed(name.toString(), originatingElements);
            return filer.createSourceFile(name, originatingElements);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... originatingElements) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location,
                CharSequence packageName,
                CharSequence name,
                Element... originatingElements)
                throws IOException {
            noticed(name.toString(), originatingElements);
            return filer.createResource(location, packageName, name, originatingElements);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence packageName, CharSequence name) {
            throw new UnsupportedOperationException("nothing is shown");
        }
    }

    private final class Environment implements ProcessingEnvironment {
        private final ProcessingEnvironment environment;
        private final Filer filer;

        private Environment(ProcessingEnvironment environment) {
            this.environment = environment;
            this.filer = new WatchedFiler(environment.getFiler());
        }

        @Override
        public Map<String, String> getOptions() {
            return environment.getOptions();
        }

        @Override
        public Messager getMessager() {
            return environment.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return environment.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return environment.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return environment.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return environment.getLocale();
        }
    }
}
