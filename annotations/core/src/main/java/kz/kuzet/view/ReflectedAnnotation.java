package kz.kuzet.view;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.CallsGuard;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of a running application.
 *
 * @param annotation the annotation
 */
public record ReflectedAnnotation(Annotation annotation) implements AnnotationView {

    private static final List<Class<?>> OWN =
            List.of(PublicService.class, NotPublicService.class, PreparesRequest.class, CallsGuard.class);

    @Override
    public String type() {
        return annotation.annotationType().getName();
    }

    /** An annotation that was compiled against another version of an enum throws when the constant is read. */
    @Override
    public Optional<Object> value(String member) {
        try {
            Method method = annotation.annotationType().getDeclaredMethod(member);
            method.trySetAccessible();
            return Optional.ofNullable(seen(method.invoke(annotation)));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the default of a member.
     *
     * @param annotation the annotation's class
     * @param member name of the member
     * @return the default as {@link #value} gives it; nothing where there is no such member, or no default
     */
    public static Optional<Object> defaultValue(Class<?> annotation, String member) {
        try {
            return Optional.ofNullable(annotation.getDeclaredMethod(member).getDefaultValue())
                    .map(ReflectedAnnotation::seen);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the default of a member of one of Kuzet's own annotations, for views that see no defaults.
     *
     * @param annotation binary name of the annotation
     * @param member name of the member
     * @return the default; nothing where the annotation is not Kuzet's, where there is no such member, or no default
     */
    public static Optional<Object> ownDefaultValue(String annotation, String member) {
        return OWN.stream()
                .filter(own -> own.getName().equals(annotation))
                .findFirst()
                .flatMap(own -> defaultValue(own, member));
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
