package kz.kuzet.jakarta;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which methods of a class Jakarta REST calls. Its annotations may stand on a superclass or an interface (Jakarta REST, section
 * "Annotation Inheritance"); all of them are looked at, so that rather too many methods are found than too few.
 */
final class ResourceMethods {

    private ResourceMethods() {}

    /** A root resource: one that can be reached without a sub-resource locator. */
    static boolean isRoot(Class<?> type) {
        return hierarchy(type).anyMatch(level -> level.isAnnotationPresent(Path.class));
    }

    /** Whether a dynamic feature will be told of any method of these classes. */
    static boolean areIn(Collection<Class<?>> types) {
        return types.stream().anyMatch(type -> isRoot(type) && !handlers(type).isEmpty());
    }

    /** Whether no object is exactly of this type. */
    static boolean isAbstract(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers());
    }

    /** Methods that answer requests. */
    static List<Method> handlers(Class<?> type) {
        return methods(type, ResourceMethods::isHandler);
    }

    /** Methods that return the object that answers. They are called before any guard can be. */
    static List<Method> locators(Class<?> type) {
        return methods(type, method -> method.isAnnotationPresent(Path.class) && !isHandler(method));
    }

    private static boolean isHandler(AnnotatedElement method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.isAnnotationPresent(HttpMethod.class));
    }

    /** The methods that are called, of which one that they override may carry the annotations. */
    private static List<Method> methods(Class<?> type, Predicate<Method> wanted) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> overridden(method, type).anyMatch(wanted))
                // The JVM gives them in no order, and a message has to be the same every time.
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    /** With bridges: where a type parameter is bound, only the bridge has the parameters of the overridden method. */
    private static Stream<Method> overridden(Method method, Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(other -> other.getName().equals(method.getName()))
                .filter(other -> other.equals(method) || (other.isBridge() && isBridgeTo(other, method)))
                .flatMap(other -> hierarchy(type)
                        .flatMap(level -> Arrays.stream(level.getDeclaredMethods()))
                        .filter(candidate -> candidate.getName().equals(other.getName())
                                && Arrays.equals(candidate.getParameterTypes(), other.getParameterTypes())));
    }

    private static boolean isBridgeTo(Method bridge, Method method) {
        Class<?>[] of = bridge.getParameterTypes();
        Class<?>[] to = method.getParameterTypes();
        if (of.length != to.length) {
            return false;
        }
        for (int i = 0; i < of.length; i++) {
            if (!of[i].isAssignableFrom(to[i])) {
                return false;
            }
        }
        return true;
    }

    /** The type, its superclasses and their interfaces; {@code Object} is left out. */
    static Stream<Class<?>> hierarchy(Class<?> type) {
        Set<Class<?>> levels = new LinkedHashSet<>();
        for (Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
            levels.add(level);
            addInterfaces(level, levels);
        }
        return levels.stream();
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> levels) {
        for (Class<?> level : type.getInterfaces()) {
            levels.add(level);
            addInterfaces(level, levels);
        }
    }
}
