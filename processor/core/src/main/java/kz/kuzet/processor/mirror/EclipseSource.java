package kz.kuzet.processor.mirror;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The text of a source as ECJ has read it, in whichever encoding. ECJ offers no other way to it, so it is looked up by name; of
 * a version that is built otherwise, nothing is found.
 */
final class EclipseSource {

    private EclipseSource() {}

    static Optional<String> of(TypeElement type) {
        if (!type.getClass().getName().startsWith("org.eclipse.")) {
            return Optional.empty();
        }
        try {
            Object unit = type;
            for (String field :
                    new String[] {"_binding", "scope", "referenceContext", "compilationResult", "compilationUnit"}) {
                unit = unit.getClass().getField(field).get(unit);
            }
            Object text = unit.getClass().getMethod("getContents").invoke(unit);
            return text instanceof char[] characters ? Optional.of(new String(characters)) : Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
