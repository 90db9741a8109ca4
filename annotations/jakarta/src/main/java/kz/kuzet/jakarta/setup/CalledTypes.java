package kz.kuzet.jakarta.setup;

import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.stream.Stream;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.view.ReflectedType;

/** Finds the class that a developer wrote, where a container calls an object of a generated class. */
public final class CalledTypes {

    private CalledTypes() {}

    /** The class that the developer wrote, since containers put generated subclasses before beans. */
    public static Class<?> asWritten(Class<?> called) {
        Class<?> above = called.getSuperclass();
        return isGenerated(called) && above != null && above != Object.class ? asWritten(above) : called;
    }

    /** The object that is called where the given one only hands on to it: a client proxy of Quarkus. */
    public static Object behind(Object object) {
        for (Class<?> direct : object.getClass().getInterfaces()) {
            if (direct.getName().equals("io.quarkus.arc.ClientProxy")) {
                return QuarkusProxies.behind(object);
            }
        }
        return object;
    }

    private static boolean isGenerated(Class<?> type) {
        return (type.isSynthetic() || type.getName().contains("$$") || isSubclassOfArc(type)) && !isAnnotated(type);
    }

    /** Quarkus marks the classes that it generates with an interface. */
    private static boolean isSubclassOfArc(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .anyMatch(direct -> direct.getName().equals("io.quarkus.arc.Subclass"));
    }

    /** Tells whether another object answers in its place, whose class is not visible. */
    public static boolean isOpaque(Class<?> written) {
        return Proxy.isProxyClass(written) || (isGenerated(written) && !isAbstract(written));
    }

    /** Tells whether no object can be of exactly this type. */
    public static boolean isAbstract(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers());
    }

    /** Tells whether an annotation of Kuzet stands on the type itself. */
    public static boolean isAnnotated(Class<?> type) {
        return KuzetAnnotations.on(new ReflectedType(type)).saySomething();
    }

    /** The type and those above it. */
    public static Stream<Class<?>> levels(Class<?> type) {
        return new TypeHierarchy(new ReflectedType(type)).types().stream().map(level -> ((ReflectedType) level).type());
    }
}
