package kz.kuzet.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import kz.kuzet.processor.option.OptionsReader;
import org.jspecify.annotations.Nullable;

/**
 * The entry point. In every round it reads the new types, classifies their services by the Rules, and writes the guards. After
 * the last round it checks everything, prints the findings, and writes the register if nothing failed.
 *
 * <p>It looks at every type, not only at annotated ones: an endpoint that nobody classified carries no annotation of Kuzet.
 * {@link OwnAnnotationsClaim} claims the annotations where that is due.
 */
@AutoService(Processor.class)
public final class KuzetProcessor extends AbstractProcessor {

    /** There are none where the processor path is incomplete, and nothing else can be done. */
    private @Nullable Rounds rounds;

    /** For the compiler. */
    public KuzetProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.copyOf(OptionsReader.NAMES);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        if (RequiredJars.areThere()) {
            rounds = new Rounds(environment);
        } else {
            Printer.printIncompletePath(environment.getMessager(), RequiredJars.message(environment));
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (rounds != null) {
            rounds.process(annotations, round);
        }
        return false;
    }
}
