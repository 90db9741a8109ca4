package kz.kuzet.processor;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The methods, nested types and annotations that types had when they were read. Some processors, such as Lombok, add members to
 * existing types, also after the last round in which there is a new type to read.
 */
final class SeenMembers {

    private final Map<String, Integer> byType = new HashMap<>();

    void note(TypeElement type) {
        byType.put(type.getQualifiedName().toString(), members(type));
    }

    boolean haveChanged(TypeElement type) {
        Integer before = byType.get(type.getQualifiedName().toString());
        return before == null || before != members(type);
    }

    /** A number of the names and annotations of all members. Texts would be compared as well, and cost a large compilation more. */
    private static int members(Element element) {
        int members = element.getSimpleName().toString().hashCode();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            Element type = annotation.getAnnotationType().asElement();
            members = 31 * members + type.getSimpleName().toString().hashCode();
        }
        for (Element enclosed : element.getEnclosedElements()) {
            if (!enclosed.getKind().isField()) {
                members = 31 * members + members(enclosed);
            }
        }
        return members;
    }
}
