package kz.kuzet.benchmarks.compile.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.StandardLocation;

/**
 * The floor: writes what Kuzet writes, per annotated class one guard, and at the end the service file and the register, by
 * gluing strings together. It checks nothing, knows one annotation on top-level classes only and escapes nothing.
 * No processor that generates this code in this way can take much less.
 */
@SupportedAnnotationTypes("kz.kuzet.PublicService")
public final class FloorProcessor extends AbstractProcessor {

    private final Map<String, FloorService> services = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            for (TypeElement annotation : annotations) {
                for (Element endpoint : round.getElementsAnnotatedWith(annotation)) {
                    writeGuard((TypeElement) endpoint);
                }
            }
            if (round.processingOver()) {
                writeResources();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private void writeGuard(TypeElement endpoint) throws IOException {
        FloorService service = FloorService.of(endpoint.getQualifiedName().toString(), members(endpoint));
        services.put(service.code(), service);
        Filer filer = processingEnv.getFiler();
        try (Writer writer = filer.createSourceFile(service.guard(), endpoint).openWriter()) {
            writer.write(FloorEscapes.ascii(FloorGuard.source(service)));
        }
    }

    /** The members that are written, as text: enum constants by name. */
    private static Map<String, String> members(Element endpoint) {
        AnnotationMirror declaration = endpoint.getAnnotationMirrors().get(0);
        return declaration.getElementValues().entrySet().stream()
                .collect(Collectors.toMap(
                        member -> member.getKey().getSimpleName().toString(), member -> text(member.getValue())));
    }

    private static String text(AnnotationValue value) {
        return value.getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : value.getValue().toString();
    }

    private void writeResources() throws IOException {
        StringBuilder guards = new StringBuilder();
        services.values().stream()
                .sorted(Comparator.comparing(FloorService::guard))
                .forEach(service -> guards.append(service.guard()).append('\n'));
        writeResource("META-INF/services/kz.kuzet.guard.ServiceGuard", guards);
        writeResource("META-INF/kuzet/register.json", FloorRegister.json(services.values()));
    }

    private void writeResource(String name, CharSequence text) throws IOException {
        Filer filer = processingEnv.getFiler();
        try (Writer writer =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", name).openWriter()) {
            writer.append(text);
        }
    }
}
