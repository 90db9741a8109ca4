package kz.kuzet.guard.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.view.ReflectedType;
import org.jspecify.annotations.Nullable;

/** Finds the classes through which a guarded service is reached: its endpoint, and the endpoints for which that answers. */
final class ReachedClasses {

    private final ClassLoader loader;

    /** @param loader sees the classes of the application */
    ReachedClasses(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * A class through which a service is reached.
     *
     * @param method the method; empty where all may lead to the guard
     */
    record Reached(Class<?> type, String method) {}

    /** The annotations that stand on an endpoint, by its name in guards; of overloaded methods on each. */
    static Stream<KuzetAnnotations> annotations(Class<?> type, String endpoint) {
        String method = AnsweredEndpoints.methodOf(endpoint);
        ReflectedType declaring = new ReflectedType(type);
        return method.isEmpty()
                ? Stream.of(KuzetAnnotations.on(declaring))
                : declaring.methods().stream()
                        .filter(each -> each.name().equals(method))
                        .map(KuzetAnnotations::on);
    }

    /** The names of the endpoints for which another one answers. */
    static List<String> answered(Class<?> type, String endpoint) {
        return annotations(type, endpoint)
                .flatMap(on -> on.answered().stream())
                .distinct()
                .toList();
    }

    /** Returns the endpoint itself, then those for which it answers, as far as they can be loaded. */
    List<Reached> of(Class<?> type, String endpoint) {
        List<Reached> reached = new ArrayList<>(List.of(new Reached(type, AnsweredEndpoints.methodOf(endpoint))));
        for (String name : answered(type, endpoint)) {
            Class<?> answered = typeOf(name);
            if (answered != null) {
                reached.add(new Reached(answered, AnsweredEndpoints.methodOf(name)));
            }
        }
        return reached;
    }

    /** The class of an endpoint, by its name as a guard, a source or a class file has it; null where it cannot be loaded. */
    @Nullable
    Class<?> typeOf(String endpoint) {
        String name = AnsweredEndpoints.typeOf(endpoint);
        Class<?> found = load(name);
        int dot = name.lastIndexOf('.');
        while (found == null && dot > 0) {
            name = name.substring(0, dot) + '$' + name.substring(dot + 1);
            found = load(name);
            dot = name.lastIndexOf('.');
        }
        return found;
    }

    private @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}
