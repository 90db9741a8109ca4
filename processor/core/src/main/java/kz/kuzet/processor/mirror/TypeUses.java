package kz.kuzet.processor.mirror;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import kz.kuzet.view.TypeUse;

/**
 * Converts the compiler's types to those of views. The compiler's own methods do not serve: its erasure may print type
 * annotations, and ECJ 3.46 does not recognize overrides of generic methods.
 */
final class TypeUses {

    private static final TypeUse OBJECT = TypeUse.of("java.lang.Object");
    /** In faulty source, type variables may be bounded by each other. */
    private static final int DEEPEST = 50;

    private final Mirrors mirrors;

    TypeUses(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    List<TypeUse> parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> of(parameter.asType()))
                .toList();
    }

    TypeUse of(TypeMirror type) {
        return of(type, 0);
    }

    private TypeUse of(TypeMirror type, int depth) {
        if (type.getKind() == TypeKind.ARRAY) {
            return of(((ArrayType) type).getComponentType(), depth).array(1);
        }
        if (type.getKind() == TypeKind.TYPEVAR) {
            return ofVariable((TypeParameterElement) ((TypeVariable) type).asElement(), depth);
        }
        if (type.getKind() == TypeKind.WILDCARD) {
            TypeMirror bound = ((WildcardType) type).getExtendsBound();
            return bound == null ? OBJECT : of(bound, depth);
        }
        if (type.getKind().isPrimitive()) {
            return TypeUse.of(type.getKind().name().toLowerCase(Locale.ROOT));
        }
        return type.getKind() == TypeKind.DECLARED
                ? TypeUse.of(mirrors.mirrored((TypeElement) ((DeclaredType) type).asElement())
                        .name())
                : TypeUse.of(type.toString());
    }

    /** A type variable of a method is replaced by its bound. */
    private TypeUse ofVariable(TypeParameterElement variable, int depth) {
        List<? extends TypeMirror> bounds = variable.getBounds();
        TypeUse bound = bounds.isEmpty() || depth > DEEPEST ? OBJECT : of(bounds.get(0), depth + 1);
        return variable.getGenericElement() instanceof ExecutableElement
                ? bound
                : new TypeUse(bound.erasure(), variable.getSimpleName().toString(), 0);
    }
}
