package kz.kuzet.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Claims the annotations that nobody else will process, so that the compiler does not warn of them.
 *
 * <p>Where any processor is on the path, {@code -Xlint:processing} warns of each annotation that none claimed: also of those of
 * Spring, for which no processor is needed. A claimed annotation is kept from all processors after the one that claims it. So
 * this claims everything where Kuzet's processors are the last, and otherwise nothing. The compiler asks processors in the
 * order of their list, which is alphabetical, so the name of this class must come after {@link KuzetProcessor}. Where an option
 * of the compiler names the processors, their order is not known here, and this claims nothing.
 */
@AutoService(Processor.class)
@SuppressWarnings("DoNotClaimAnnotations") // claiming is the purpose of this class
public final class OwnAnnotationsClaim extends AbstractProcessor {

    private final boolean found;

    private @Nullable Boolean last;

    /** For the compiler. */
    public OwnAnnotationsClaim() {
        found = LaterProcessors.areBeingFound();
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
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (last == null) {
            last = found && !LaterProcessors.exist();
        }
        return last;
    }
}
