package kz.kuzet.view;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of a running application.
 *
 * @param annotationType its type, kept because an annotation is a proxy, which is slow to ask
 */
public record ReflectedAnnotation(Annotation annotation, Class<? extends Annotation> annotationType)
        implements AnnotationView {

    /** The members of each annotation type, looked up once: a start asks thousands of annotations. */
    private static final ClassValue<Map<String, Method>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> members = new HashMap<>();
            for (Method member : type.getDeclaredMethods()) {
                member.trySetAccessible();
                members.put(member.getName(), member);
            }
            return members;
        }
    };

    public ReflectedAnnotation(Annotation annotation) {
        this(annotation, annotation.annotationType());
    }

    /** The annotations on a type or a method, without inherited ones. Unmodifiable, so that threads may share the list. */
    static List<AnnotationView> on(AnnotatedElement element) {
        Annotation[] declared = element.getDeclaredAnnotations();
        AnnotationView[] annotations = new AnnotationView[declared.length];
        for (int i = 0; i < declared.length; i++) {
            annotations[i] = new ReflectedAnnotation(declared[i]);
        }
        return List.of(annotations);
    }

    /** The type of an annotation of a running application. */
    public static TypeView typeOf(AnnotationView annotation) {
        return new ReflectedType(((ReflectedAnnotation) annotation).annotationType());
    }

    @Override
    public String type() {
        return annotationType.getName();
    }

    /** Reads a value. An annotation compiled against another version of an enum throws when the constant is read. */
    @Override
    public Optional<Object> value(String member) {
        try {
            Method method = MEMBERS.get(annotationType).get(member);
            return method == null ? Optional.empty() : Optional.ofNullable(seen(method.invoke(annotation)));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The default of a member, as {@link #value} returns it; empty where there is no such member or no default. */
    public static Optional<Object> defaultValue(Class<?> annotation, String member) {
        try {
            return Optional.ofNullable(annotation.getDeclaredMethod(member).getDefaultValue())
                    .map(ReflectedAnnotation::seen);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object seen(Object value) {
        if (value instanceof Enum<?> constant) {
            return new EnumConstant(constant.getDeclaringClass().getName(), constant.name());
        }
        if (value instanceof Annotation nested) {
            return new ReflectedAnnotation(nested);
        }
        if (value.getClass().isArray()) {
            return elements(value);
        }
        return value instanceof Class<?> ? null : value;
    }

    private static @Nullable List<Object> elements(Object array) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            Object element = seen(Array.get(array, i));
            if (element == null) {
                return null;
            }
            elements.add(element);
        }
        return elements;
    }
}
