package kz.kuzet.jakarta;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.jakarta.setup.CalledTypes;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.ReflectedMethod;
import kz.kuzet.view.ReflectedType;
import kz.kuzet.view.Visibility;

/**
 * Finds the methods of a class that Jakarta REST calls. Their annotations may stand on a superclass or an interface (Jakarta
 * REST, section "Annotation Inheritance"). All of them are looked at, so that rather too many methods are found than too few.
 */
final class ResourceMethods {

    private ResourceMethods() {}

    /** A root resource: one that can be reached without a sub-resource locator. */
    static boolean isRoot(Class<?> type) {
        return CalledTypes.levels(type).anyMatch(level -> level.isAnnotationPresent(Path.class));
    }

    /** Tells whether any of these classes is a root resource. */
    static boolean areRootsIn(Collection<Class<?>> types) {
        return types.stream().anyMatch(ResourceMethods::isRoot);
    }

    /** Tells whether a dynamic feature will be told of any method of these classes. */
    static boolean areIn(Collection<Class<?>> types) {
        return types.stream().anyMatch(type -> isRoot(type) && !handlers(type).isEmpty());
    }

    /** The methods that answer requests. */
    static List<Method> handlers(Class<?> type) {
        return methods(type, ResourceMethods::isHandler);
    }

    /** The locators: methods that return the object that answers. They are called before any guard can be asked. */
    static List<Method> locators(Class<?> type) {
        return methods(type, method -> method.isAnnotationPresent(Path.class) && !isHandler(method));
    }

    private static boolean isHandler(AnnotatedElement method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    /** The methods that are called; one that they override may carry the annotations. */
    private static List<Method> methods(Class<?> type, Predicate<Method> wanted) {
        return HandlerChain.all(hierarchy(type)).stream()
                .filter(chain -> chain.called().visibility() == Visibility.PUBLIC
                        && !chain.called().isStatic())
                .filter(chain ->
                        chain.methods().stream().map(ResourceMethods::reflected).anyMatch(wanted))
                .map(chain -> reflected(chain.called()))
                // Sorted, because the JVM returns them in no fixed order, and messages have to be the same every time.
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    private static Method reflected(MethodView method) {
        return ((ReflectedMethod) method).method();
    }

    private static TypeHierarchy hierarchy(Class<?> type) {
        return new TypeHierarchy(new ReflectedType(type));
    }
}
