package kz.kuzet.servlet;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Calls into a container. By name, because Kuzet is compiled without any container and runs with each, and because an application
 * in a WAR does not see the classes of its container.
 */
final class Internals {

    /** What a container lacks that Kuzet knows of it. The body is then left alone. */
    static final class UnknownException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownException(ReflectiveOperationException cause) {
            super(cause);
        }
    }

    /** Answers one method of an interface of the container's. */
    @FunctionalInterface
    interface Answer {

        /**
         * Answers a call.
         *
         * @param arguments none where the method has none
         */
        @Nullable
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Internals() {}

    /** A class of the container, as one of its objects sees it. */
    static Class<?> type(Object seeing, String name) {
        try {
            return Class.forName(name, false, seeing.getClass().getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UnknownException(e);
        }
    }

    /** Calls a public method that its declaring type has only once by this name and number of parameters. */
    static @Nullable Object call(
            Class<?> declaring, @Nullable Object target, String name, @Nullable Object... arguments)
            throws IOException {
        Method method = Objects.requireNonNull(METHODS.get(declaring)
                .computeIfAbsent(name + "/" + arguments.length, key -> find(declaring, name, arguments.length)));
        return invoke(method, target, arguments);
    }

    /** The same, where the result is never null. */
    static Object get(Class<?> declaring, @Nullable Object target, String name, @Nullable Object... arguments)
            throws IOException {
        return Objects.requireNonNull(call(declaring, target, name, arguments), name);
    }

    private static Method find(Class<?> declaring, String name, int parameters) {
        return Arrays.stream(declaring.getMethods())
                .filter(method ->
                        method.getName().equals(name) && method.getParameterCount() == parameters && !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new UnknownException(new NoSuchMethodException(declaring + "." + name)));
    }

    /** Calls a method, and throws what it throws. */
    static @Nullable Object invoke(Method method, @Nullable Object target, @Nullable Object... arguments)
            throws IOException {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new UnknownException(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IOException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IOException(e.getCause());
        }
    }

    /** A field that is not public. */
    static Field field(Class<?> declaring, String name) {
        try {
            Field field = declaring.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new UnknownException(e);
        }
    }

    /** A constant of an enumeration. */
    static Object constant(Object seeing, String type, String name) {
        try {
            return Objects.requireNonNull(type(seeing, type).getField(name).get(null), name);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new UnknownException(e);
        }
    }

    /** What answers for an object that {@link #implementing} has made; null for any other object. */
    static @Nullable Answer answerOf(Object object) {
        return Proxy.isProxyClass(object.getClass()) && Proxy.getInvocationHandler(object) instanceof Handler handler
                ? handler.answer
                : null;
    }

    /** An object of an interface of the container's. */
    static Object implementing(Object seeing, Answer answer, Class<?> type) {
        return implementing(seeing, answer, type, null, Set.of());
    }

    /**
     * The same in the place of another object.
     *
     * @param own the other object, which answers the rest
     * @param answered the names of the methods that are not left to it
     */
    static Object implementing(
            Object seeing, Answer answer, Class<?> type, @Nullable Object own, Set<String> answered) {
        return Proxy.newProxyInstance(
                seeing.getClass().getClassLoader(), new Class<?>[] {type}, new Handler(answer, own, answered));
    }

    private static final class Handler implements InvocationHandler {

        private final Answer answer;
        private final @Nullable Object own;
        private final Set<String> answered;

        Handler(Answer answer, @Nullable Object own, Set<String> answered) {
            this.answer = answer;
            this.own = own;
            this.answered = answered;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (own != null && !answered.contains(method.getName()) && method.getDeclaringClass() != Object.class) {
                try {
                    return method.invoke(own, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause() == null ? e : e.getCause();
                }
            }
            Object[] given = arguments == null ? new Object[0] : arguments;
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == given[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "recorded by Kuzet";
                };
            }
            return answer.to(method, given);
        }
    }
}
