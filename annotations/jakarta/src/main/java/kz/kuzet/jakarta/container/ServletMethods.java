package kz.kuzet.jakarta.container;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.endpoint.HandlerChain;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.ReflectedMethod;
import kz.kuzet.view.ReflectedType;
import kz.kuzet.view.Visibility;

/**
 * The methods through which a servlet is called, known by their names and parameters. Those that the Servlet API itself
 * implements are left out: they answer nothing, or call one of the others.
 */
final class ServletMethods {

    /** Stands for a servlet as a whole. */
    static final Method SERVICE = service();

    /** By HTTP method. HttpServlet compares these names letter by letter. */
    private static final Map<String, String> BY_HTTP_METHOD = Stream.of(
                    "Get", "Head", "Post", "Put", "Patch", "Delete", "Options", "Trace")
            .collect(Collectors.toUnmodifiableMap(name -> name.toUpperCase(Locale.ROOT), name -> "do" + name));

    private static final String GET = "doGet";

    /** HttpServlet calls it for GET and HEAD before it calls the handler. */
    private static final String LAST_MODIFIED = "getLastModified";

    private static final List<Class<?>> OF_HTTP = List.of(HttpServletRequest.class, HttpServletResponse.class);

    private final Map<String, Method> declared;

    ServletMethods(Class<?> servlet) {
        declared = HandlerChain.all(new TypeHierarchy(new ReflectedType(servlet))).stream()
                .map(HandlerChain::called)
                .filter(ServletMethods::isCalled)
                .map(method -> ((ReflectedMethod) method).method())
                .filter(method -> !isOfServletApi(method))
                .filter(ServletMethods::isHandler)
                .collect(Collectors.toMap(ServletMethods::key, method -> method, (one, other) -> one, TreeMap::new));
    }

    private static Method service() {
        try {
            return Servlet.class.getMethod("service", ServletRequest.class, ServletResponse.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of them, sorted. */
    List<Method> all() {
        return List.copyOf(declared.values());
    }

    /** Those that are called for an HTTP method, from the container inwards; none where only the Servlet API answers. */
    List<Method> calledFor(String httpMethod) {
        List<Method> called = new ArrayList<>();
        Stream.of(
                        "service/" + ServletRequest.class.getSimpleName(),
                        "service/" + HttpServletRequest.class.getSimpleName())
                .flatMap(key -> Stream.ofNullable(declared.get(key)))
                .forEach(called::add);
        String name = BY_HTTP_METHOD.get(httpMethod);
        if (name != null) {
            boolean reads = httpMethod.equals("GET") || httpMethod.equals("HEAD");
            Optional.ofNullable(declared.get(name))
                    .or(() -> reads ? Optional.ofNullable(declared.get(GET)) : Optional.empty())
                    .or(() -> reads ? Optional.ofNullable(declared.get(LAST_MODIFIED)) : Optional.empty())
                    .ifPresent(called::add);
        }
        return called;
    }

    /** Tells whether HttpServlet has a method for an HTTP method. */
    static boolean hasHandler(String httpMethod) {
        return BY_HTTP_METHOD.containsKey(httpMethod);
    }

    /** The HTTP methods for which HttpServlet has a method each. */
    static List<String> httpMethods() {
        return BY_HTTP_METHOD.keySet().stream().sorted().toList();
    }

    private static boolean isCalled(MethodView method) {
        return !method.isStatic()
                && (method.visibility() == Visibility.PUBLIC || method.visibility() == Visibility.PROTECTED);
    }

    private static boolean isOfServletApi(Method method) {
        return method.getDeclaringClass().getPackageName().startsWith("jakarta.servlet");
    }

    private static boolean isHandler(Method method) {
        List<Class<?>> parameters = Arrays.asList(method.getParameterTypes());
        return switch (method.getName()) {
            case "service" ->
                parameters.equals(OF_HTTP) || parameters.equals(List.of(ServletRequest.class, ServletResponse.class));
            case LAST_MODIFIED -> parameters.equals(List.of(HttpServletRequest.class));
            default -> BY_HTTP_METHOD.containsValue(method.getName()) && parameters.equals(OF_HTTP);
        };
    }

    private static String key(Method method) {
        return method.getName().equals("service")
                ? "service/"
                        + Objects.requireNonNull(method.getParameterTypes()[0]).getSimpleName()
                : method.getName();
    }
}
