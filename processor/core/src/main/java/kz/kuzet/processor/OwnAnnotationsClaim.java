package kz.kuzet.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations of Kuzet and the one on its generated classes, and no others.
 *
 * <p>The compiler warns about unclaimed annotations under {@code -Xlint:processing}. {@link KuzetProcessor} cannot claim any:
 * it supports all annotations, so it would claim those of other processors too. The compiler asks processors in the order of
 * their list, which is alphabetical, until every annotation is claimed, so the name of this class must come after that one.
 */
@AutoService(Processor.class)
@SuppressWarnings("DoNotClaimAnnotations") // claiming is the purpose of this class
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
