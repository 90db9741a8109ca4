package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The types above a type. */
final class Supertypes {

    private Supertypes() {}

    /** The type itself, then its superclasses, then all interfaces; {@code Object} is left out. */
    static List<TypeElement> withSelf(TypeElement type) {
        Map<String, TypeElement> found = new LinkedHashMap<>();
        for (TypeElement current = type; current != null; current = superclass(current)) {
            if (current.getQualifiedName().contentEquals("java.lang.Object")
                    || found.put(current.getQualifiedName().toString(), current) != null) {
                break;
            }
        }
        for (TypeElement current : List.copyOf(found.values())) {
            addInterfaces(current, found);
        }
        return new ArrayList<>(found.values());
    }

    /** The method itself, then those that it overrides, in the same order. */
    static List<ExecutableElement> withOverridden(ExecutableElement method, Elements elements) {
        TypeElement type = Mirrors.declaringType(method);
        List<ExecutableElement> found = new ArrayList<>(List.of(method));
        for (TypeElement level : withSelf(type)) {
            for (ExecutableElement other : ElementFilter.methodsIn(level.getEnclosedElements())) {
                if (method.getSimpleName().equals(other.getSimpleName()) && elements.overrides(method, other, type)) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    private static void addInterfaces(TypeElement type, Map<String, TypeElement> found) {
        for (TypeMirror mirror : type.getInterfaces()) {
            if (mirror.getKind() == TypeKind.DECLARED) {
                TypeElement element = (TypeElement) ((DeclaredType) mirror).asElement();
                if (found.putIfAbsent(element.getQualifiedName().toString(), element) == null) {
                    addInterfaces(element, found);
                }
            }
        }
    }

    private static @Nullable TypeElement superclass(TypeElement type) {
        return type.getSuperclass().getKind() == TypeKind.DECLARED
                ? (TypeElement) ((DeclaredType) type.getSuperclass()).asElement()
                : null;
    }
}
