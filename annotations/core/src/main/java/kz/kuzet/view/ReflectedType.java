package kz.kuzet.view;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type of a running application. Its parts are read when they are asked for; those that are asked for often are kept. */
public final class ReflectedType implements TypeView {

    private final Class<?> type;
    private @Nullable List<AnnotationView> annotations;
    private @Nullable List<MethodView> methods;

    public ReflectedType(Class<?> type) {
        this.type = type;
    }

    public Class<?> type() {
        return type;
    }

    @Override
    public String name() {
        return type.getName();
    }

    @Override
    public String sourceName() {
        String canonical = type.getCanonicalName();
        return canonical == null ? type.getName() : canonical;
    }

    @Override
    public String packageName() {
        return type.getPackageName();
    }

    @Override
    public Kind kind() {
        if (type.isAnnotation()) {
            return Kind.ANNOTATION;
        }
        if (type.isInterface()) {
            return Kind.INTERFACE;
        }
        if (type.isEnum()) {
            return Kind.ENUM;
        }
        return type.isRecord() ? Kind.RECORD : Kind.CLASS;
    }

    @Override
    public Nesting nesting() {
        if (type.isAnonymousClass()) {
            return Nesting.ANONYMOUS;
        }
        if (type.isLocalClass()) {
            return Nesting.LOCAL;
        }
        return type.isMemberClass() ? Nesting.MEMBER : Nesting.TOP_LEVEL;
    }

    @Override
    public boolean isAbstract() {
        return Modifier.isAbstract(type.getModifiers());
    }

    @Override
    public boolean isHidden() {
        return Modifier.isPrivate(type.getModifiers())
                || enclosing().filter(TypeView::isHidden).isPresent();
    }

    @Override
    public Optional<TypeView> enclosing() {
        return Optional.ofNullable(type.getEnclosingClass()).map(ReflectedType::new);
    }

    @Override
    public Optional<TypeView> superclass() {
        Class<?> parent = type.getSuperclass();
        return parent == null ? Optional.empty() : Optional.of(new ReflectedType(parent));
    }

    @Override
    public List<TypeView> interfaces() {
        List<TypeView> interfaces = new ArrayList<>();
        for (Class<?> parent : type.getInterfaces()) {
            interfaces.add(new ReflectedType(parent));
        }
        return interfaces;
    }

    @Override
    public List<String> variables() {
        return Arrays.stream(type.getTypeParameters())
                .map(TypeVariable::getName)
                .toList();
    }

    @Override
    public List<TypeUse> arguments(String supertype) {
        List<Type> direct = new ArrayList<>(Arrays.asList(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            direct.add(type.getGenericSuperclass());
        }
        for (Type parent : direct) {
            if (parent instanceof ParameterizedType parameterized
                    && parameterized.getRawType().getTypeName().equals(supertype)) {
                return Arrays.stream(parameterized.getActualTypeArguments())
                        .map(ReflectedMethod::use)
                        .toList();
            }
        }
        return List.of();
    }

    @Override
    public List<AnnotationView> annotations() {
        if (annotations == null) {
            annotations = ReflectedAnnotation.on(type);
        }
        return annotations;
    }

    @Override
    public List<MethodView> methods() {
        if (methods == null) {
            List<MethodView> found = new ArrayList<>();
            for (Method method : type.getDeclaredMethods()) {
                if (!method.isSynthetic()) {
                    found.add(new ReflectedMethod(this, method));
                }
            }
            methods = List.copyOf(found);
        }
        return methods;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReflectedType reflected && type == reflected.type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
