package kz.kuzet.command.completeness;

import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.EndpointKinds;
import kz.kuzet.processor.mirror.Mirrors;
import kz.kuzet.view.TypeView;

/** Notes the role of the handler of every type E, as a compiler shows it. */
final class MirroredRoles extends AbstractProcessor {

    private final Map<String, String> roles;

    MirroredRoles(Map<String, String> roles) {
        this.roles = roles;
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
        Mirrors mirrors = new Mirrors(processingEnv.getElementUtils());
        EndpointKinds kinds = new EndpointKinds(new CarriedAnnotations(mirrors::typeOf));
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            for (TypeView nested : mirrors.withNested(type)) {
                if (nested.name().endsWith("$E")) {
                    roles.put(nested.name(), EveryShapeTest.role(nested, kinds));
                }
            }
        }
        return false;
    }
}
