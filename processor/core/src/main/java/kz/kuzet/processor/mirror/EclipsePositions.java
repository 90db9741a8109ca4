package kz.kuzet.processor.mirror;

import java.lang.reflect.Method;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * The positions that ECJ gives its messages. ECJ offers no way to them, so what makes a message is looked up by name; of a version
 * that is built otherwise, nothing is found.
 */
final class EclipsePositions {

    private final Class<?> messager;

    EclipsePositions(ProcessingEnvironment environment) {
        Object printing = environment.getMessager();
        this.messager = printing.getClass();
    }

    Optional<SourcePosition> of(Locator.Location location) {
        try {
            Method create = messager.getMethod(
                    "createProblem",
                    Diagnostic.Kind.class,
                    CharSequence.class,
                    Element.class,
                    AnnotationMirror.class,
                    AnnotationValue.class);
            Object message = create.invoke(
                    null,
                    Diagnostic.Kind.NOTE,
                    "",
                    location.element(),
                    location.mirror().orElse(null),
                    location.value().orElse(null));
            int line = number(message, "getSourceLineNumber");
            return message.getClass().getMethod("getOriginatingFileName").invoke(message) instanceof char[] file
                            && line > 0
                    ? Optional.of(new SourcePosition(new String(file), line, number(message, "getSourceColumnNumber")))
                    : Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Object message, String getter) throws ReflectiveOperationException {
        return message.getClass().getMethod(getter).invoke(message) instanceof Integer number ? number : 0;
    }
}
