package kz.kuzet.guard.handler;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A type and the types above it: the type itself, its superclasses, then all interfaces; {@code Object} is left out. Knows what
 * type arguments the type gives to those above it.
 */
final class TypeHierarchy {

    private final List<Class<?>> types;
    private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();
    private final Map<Class<?>, Map<String, List<Method>>> declared = new ConcurrentHashMap<>();

    TypeHierarchy(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Class<?> below = null;
        for (Class<?> current = type; current != null && current != Object.class; current = current.getSuperclass()) {
            found.add(current);
            if (below != null) {
                learn(below.getGenericSuperclass());
            }
            below = current;
        }
        for (Class<?> current : List.copyOf(found)) {
            addInterfaces(current, found);
        }
        types = List.copyOf(found);
    }

    /** As the source has them: a bridge is the compiler's own. */
    private static Map<String, List<Method>> methodsByName(Class<?> type) {
        Map<String, List<Method>> methods = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isSynthetic()) {
                methods.merge(method.getName(), List.of(method), TypeHierarchy::ordered);
            }
        }
        return methods;
    }

    /** The JVM gives overloads in no order, and what is said of them has to be the same at every start. */
    private static List<Method> ordered(List<Method> some, List<Method> others) {
        List<Method> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparing(Method::toGenericString));
        return all;
    }

    /** The methods of a name that a type of the hierarchy declares. */
    List<Method> declared(Class<?> type, String name) {
        return declared.computeIfAbsent(type, TypeHierarchy::methodsByName).getOrDefault(name, List.of());
    }

    private void addInterfaces(Class<?> type, Set<Class<?>> found) {
        Class<?>[] interfaces = type.getInterfaces();
        if (interfaces.length == 0) {
            return;
        }
        for (Type parent : type.getGenericInterfaces()) {
            learn(parent);
        }
        for (Class<?> parent : interfaces) {
            if (found.add(parent)) {
                addInterfaces(parent, found);
            }
        }
    }

    private void learn(@Nullable Type parent) {
        if (parent instanceof ParameterizedType parameterized) {
            TypeVariable<?>[] variables = ((Class<?>) parameterized.getRawType()).getTypeParameters();
            Type[] given = parameterized.getActualTypeArguments();
            for (int i = 0; i < variables.length; i++) {
                arguments.put(variables[i], given[i]);
            }
        }
    }

    /** From the type itself upwards. */
    List<Class<?>> types() {
        return types;
    }

    /** Whether nothing is above the type. */
    boolean isAlone() {
        return types.size() == 1;
    }

    /** Whether a method is the type's own, and there is nothing that it could override: so with most handlers. */
    boolean overridesNothing(Method method) {
        return isAlone() && method.getDeclaringClass() == types.get(0) && !method.isSynthetic();
    }

    /** Where a type stands in {@link #types()}; -1 where it does not. */
    int levelOf(Class<?> type) {
        return types.indexOf(type);
    }

    /** What the parameters of a method are for the type at the bottom: two methods of one name with the same are one method. */
    List<Class<?>> parametersOf(Method method) {
        List<Class<?>> parameters = new ArrayList<>();
        for (Type parameter : method.getGenericParameterTypes()) {
            parameters.add(erasure(parameter));
        }
        return parameters;
    }

    private Class<?> erasure(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return Array.newInstance(erasure(array.getGenericComponentType()), 0)
                    .getClass();
        }
        // No parameter is a wildcard, nor the argument of a supertype.
        TypeVariable<?> variable = (TypeVariable<?>) type;
        Type argument = arguments.get(variable);
        return erasure(argument != null ? argument : variable.getBounds()[0]);
    }
}
