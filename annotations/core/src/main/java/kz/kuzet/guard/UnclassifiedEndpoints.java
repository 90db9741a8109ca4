package kz.kuzet.guard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The endpoints that are not classified yet, as the register of their module lists them ({@code notYetClassified} in {@code
 * META-INF/kuzet/register.json}): the build let them pass, because they were there when Kuzet came.
 *
 * <p>A register speaks for the classes beside it and for no others: in the same folder or jar. Otherwise any library could open
 * endpoints of the application. Wherever something cannot be found or read, nothing is listed. For any number of threads.
 */
public final class UnclassifiedEndpoints {

    private static final String REGISTER = "META-INF/kuzet/register.json";
    private static final String LIST = "notYetClassified";

    /** The lists by class, found at the first question, because most applications never ask. */
    private final Map<Class<?>, OfClass> byClass = new ConcurrentHashMap<>();

    /**
     * The register of the module of a class.
     *
     * @param root the folder or jar; empty where the class has no register beside it
     * @param listed what the register lists
     */
    private record OfClass(String root, Set<String> listed) {

        private static final OfClass NONE = new OfClass("", Set.of());

        boolean lists(Class<?> type, String method) {
            return listed.contains(type.getName()) || listed.contains(type.getName() + "#" + method);
        }
    }

    /** Creates a reader that has read nothing yet. */
    public UnclassifiedEndpoints() {}

    /**
     * Finds the class for which a handler is listed: the class in which it is called, or the class that declares it, if both are of one
     * module. A class without a register beside it, such as a proxy that was generated, stands for the one that it extends, unless it
     * declares the method itself.
     *
     * @param endpoint the class of the endpoint
     * @param declaring the class that declares the method
     * @param method the name of the method
     * @return the class in which it is called, as a developer wrote it; nothing where the handler is not listed
     */
    public Optional<Class<?>> find(Class<?> endpoint, Class<?> declaring, String method) {
        Class<?> written = endpoint;
        while (written != null && ofClass(written).root().isEmpty()) {
            written = written.getSuperclass();
        }
        if (written == null || !declaring.isAssignableFrom(written)) {
            return Optional.empty();
        }
        OfClass ofWritten = ofClass(written);
        OfClass ofDeclaring = ofClass(declaring);
        boolean isListed = ofWritten.lists(written, method)
                || (ofWritten.root().equals(ofDeclaring.root()) && ofDeclaring.lists(declaring, method));
        return isListed ? Optional.of(written) : Optional.empty();
    }

    private OfClass ofClass(Class<?> type) {
        return byClass.computeIfAbsent(type, UnclassifiedEndpoints::read);
    }

    private static OfClass read(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        if (loader == null || type.isHidden() || type.isArray()) {
            return OfClass.NONE;
        }
        String path = type.getName().replace('.', '/');
        try {
            List<URL> classFiles = Collections.list(loader.getResources(path + ".class"));
            Map<String, URL> registers = new HashMap<>();
            for (URL register : Collections.list(loader.getResources(REGISTER))) {
                registers.putIfAbsent(root(register, REGISTER), register);
            }
            // The first is the one that is loaded. Quarkus keeps classes that it has changed in a jar without a
            // register.
            for (URL classFile : classFiles) {
                String root = root(classFile, path);
                URL register = registers.get(root);
                if (register != null) {
                    return new OfClass(root, listed(register));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            System.getLogger("kz.kuzet")
                    .log(
                            System.Logger.Level.WARNING,
                            "The register beside " + type.getName() + " cannot be read, so it lists nothing: " + e);
        }
        return OfClass.NONE;
    }

    /** The address of a file without its path below the folder or jar. Names may be encoded, but slashes are not. */
    private static String root(URL file, String path) {
        String address = file.toExternalForm();
        long folders = path.chars().filter(c -> c == '/').count();
        int end = address.length();
        for (long i = 0; i <= folders; i++) {
            end = address.lastIndexOf('/', end - 1);
        }
        return address.substring(0, end + 1);
    }

    private static Set<String> listed(URL register) throws IOException {
        URLConnection connection = register.openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            Map<String, Object> document =
                    JsonReader.object(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            Set<String> listed = new HashSet<>();
            for (Object element : document.get(LIST) instanceof List<?> elements ? elements : List.of()) {
                Optional.of(element)
                        .filter(Map.class::isInstance)
                        .map(endpoint -> ((Map<?, ?>) endpoint).get("endpoint"))
                        .map(Object::toString)
                        .ifPresent(listed::add);
            }
            return listed;
        }
    }
}
