package kz.kuzet.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations of Kuzet and the one that its generated classes carry, and only these.
 *
 * <p>Unclaimed annotations make the compiler warn under {@code -Xlint:processing}. {@link KuzetProcessor} cannot claim any: it
 * looks at every type, so it is asked for every annotation, and claiming means all that it is asked for, including those of
 * other processors. The compiler goes through processors in the order of their list, which is alphabetical, until every
 * annotation is claimed: this name must come after that one.
 */
@AutoService(Processor.class)
@SuppressWarnings("DoNotClaimAnnotations") // claiming is what it is for
public final class OwnAnnotationsClaim extends AbstractProcessor {

    /** For the compiler. */
    public OwnAnnotationsClaim() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("kz.kuzet.*", "javax.annotation.processing.Generated");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return true;
    }
}
