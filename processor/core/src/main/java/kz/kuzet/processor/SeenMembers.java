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

    private final Map<String, String> byType = new HashMap<>();

    void note(TypeElement type) {
        byType.put(type.getQualifiedName().toString(), members(type));
    }

    boolean haveChanged(TypeElement type) {
        return !members(type).equals(byType.get(type.getQualifiedName().toString()));
    }

    private static String members(TypeElement type) {
        StringBuilder members = new StringBuilder();
        add(type, members);
        return members.toString();
    }

    private static void add(Element element, StringBuilder members) {
        members.append(element);
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            members.append('@').append(annotation.getAnnotationType());
        }
        for (Element enclosed : element.getEnclosedElements()) {
            if (!enclosed.getKind().isField()) {
                members.append(';');
                add(enclosed, members);
            }
        }
    }
}
