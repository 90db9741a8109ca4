package kz.kuzet.spring.data;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.mapping.PersistentProperty;
import org.springframework.util.StringUtils;

/**
 * Finds the entities of exported repositories that a projection shows. An expression, a default method and whatever else cannot be
 * seen through may show all that the entity leads to.
 */
final class ProjectedEntities {

    private record Seen(Class<?> projection, Class<?> type) {}

    private final LinkedEntities links;
    private final Set<Seen> seen = new HashSet<>();
    private final Set<Class<?>> found = new LinkedHashSet<>();

    ProjectedEntities(LinkedEntities links) {
        this.links = links;
    }

    /** The types that a projection of a type shows. */
    Set<Class<?>> by(Class<?> projection, Class<?> type) {
        look(projection, type);
        return found;
    }

    private void look(Class<?> projection, Class<?> type) {
        if (!seen.add(new Seen(projection, type))) {
            return;
        }
        if (!projection.isInterface()) {
            found.addAll(links.from(type));
            return;
        }
        for (Method method : projection.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                look(method, type);
            }
        }
    }

    private void look(Method method, Class<?> type) {
        String property = property(method);
        if (property == null || method.isDefault() || AnnotatedElementUtils.hasAnnotation(method, Value.class)) {
            found.addAll(links.from(type));
            return;
        }
        Class<?> shownAs = element(ResolvableType.forMethodReturnType(method));
        List<PersistentProperty<?>> properties = links.properties(type, property);
        if (properties.isEmpty() && !BeanUtils.isSimpleValueType(shownAs)) {
            found.addAll(links.from(type));
        }
        for (PersistentProperty<?> persistent : properties) {
            Class<?> actual = persistent.getActualType();
            if (links.isExported(actual)) {
                found.add(actual);
            }
            if (links.isEntity(actual)) {
                look(shownAs, actual);
            }
        }
    }

    /** The property that a method gets; null where it is no getter. */
    private static @Nullable String property(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return prefix == 0 || name.length() == prefix || method.getParameterCount() > 0
                ? null
                : StringUtils.uncapitalizeAsProperty(name.substring(prefix));
    }

    /** The type of the elements where a type holds several. */
    private static Class<?> element(ResolvableType type) {
        if (type.isArray()) {
            return element(type.getComponentType());
        }
        ResolvableType[] arguments = type.getGenerics();
        return arguments.length == 0 ? type.resolve(Object.class) : element(arguments[arguments.length - 1]);
    }
}
