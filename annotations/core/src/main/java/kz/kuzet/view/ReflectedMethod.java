package kz.kuzet.view;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of a running application. */
public final class ReflectedMethod implements MethodView {

    private final TypeView declaringType;
    private final Method method;
    private @Nullable List<AnnotationView> annotations;

    ReflectedMethod(TypeView declaringType, Method method) {
        this.declaringType = declaringType;
        this.method = method;
    }

    /** Takes a method, also one that a compiler or a proxy added. */
    public ReflectedMethod(Method method) {
        this(new ReflectedType(method.getDeclaringClass()), method);
    }

    public Method method() {
        return method;
    }

    @Override
    public TypeView declaringType() {
        return declaringType;
    }

    @Override
    public String name() {
        return method.getName();
    }

    @Override
    public Visibility visibility() {
        int modifiers = method.getModifiers();
        if (Modifier.isPublic(modifiers)) {
            return Visibility.PUBLIC;
        }
        if (Modifier.isProtected(modifiers)) {
            return Visibility.PROTECTED;
        }
        return Modifier.isPrivate(modifiers) ? Visibility.PRIVATE : Visibility.PACKAGE;
    }

    @Override
    public boolean isStatic() {
        return Modifier.isStatic(method.getModifiers());
    }

    @Override
    public boolean isAbstract() {
        return Modifier.isAbstract(method.getModifiers());
    }

    @Override
    public List<TypeUse> parameters() {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(ReflectedMethod::use)
                .toList();
    }

    @Override
    public String returned() {
        return use(method.getReturnType()).erasure();
    }

    @Override
    public List<AnnotationView> annotations() {
        if (annotations == null) {
            annotations = ReflectedAnnotation.on(method);
        }
        return annotations;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReflectedMethod reflected && method.equals(reflected.method);
    }

    @Override
    public int hashCode() {
        return method.hashCode();
    }

    @Override
    public String toString() {
        return method.toString();
    }

    static TypeUse use(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? use(plain.getComponentType()).array(1) : TypeUse.of(plain.getName());
        }
        if (type instanceof ParameterizedType parameterized) {
            return use(parameterized.getRawType());
        }
        if (type instanceof GenericArrayType array) {
            return use(array.getGenericComponentType()).array(1);
        }
        if (type instanceof WildcardType wildcard) {
            return use(wildcard.getUpperBounds()[0]);
        }
        TypeVariable<?> variable = (TypeVariable<?>) type;
        TypeUse bound = use(variable.getBounds()[0]);
        return variable.getGenericDeclaration() instanceof Class<?>
                ? new TypeUse(bound.erasure(), variable.getName(), 0)
                : bound;
    }
}
