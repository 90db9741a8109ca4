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
import kz.kuzet.json.JsonReader;

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

    private final Map<Class<?>, OfClass> byClass = new ConcurrentHashMap<>();

    /** What the registers that a class loader sees list, by their folder or jar; empty where none lists anything. */
    private final Map<ClassLoader, Map<String, Set<String>>> byLoader = new ConcurrentHashMap<>();

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
        return byClass.computeIfAbsent(type, this::lookUp);
    }

    private OfClass lookUp(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        if (loader == null || type.isHidden() || type.isArray()) {
            return OfClass.NONE;
        }
        Map<String, Set<String>> registers = byLoader.computeIfAbsent(loader, UnclassifiedEndpoints::registers);
        if (registers.isEmpty()) {
            return OfClass.NONE;
        }
        String path = type.getName().replace('.', '/');
        try {
            // The first is the one that is loaded. Quarkus keeps classes that it has changed in a jar without a
            // register.
            for (URL classFile : Collections.list(loader.getResources(path + ".class"))) {
                String root = root(classFile, path);
                Set<String> listed = registers.get(root);
                if (listed != null) {
                    return new OfClass(root, listed);
                }
            }
        } catch (IOException e) {
            warn("The class file of " + type.getName() + " is not found, so no register counts for it: " + e);
        }
        return OfClass.NONE;
    }

    private static Map<String, Set<String>> registers(ClassLoader loader) {
        Map<String, Set<String>> registers = new HashMap<>();
        try {
            for (URL register : Collections.list(loader.getResources(REGISTER))) {
                registers.putIfAbsent(root(register, REGISTER), listed(register));
            }
        } catch (IOException e) {
            warn("Registers are not found, so they list nothing: " + e);
            registers.clear();
        }
        return registers.values().stream().allMatch(Set::isEmpty) ? Map.of() : registers;
    }

    private static void warn(String text) {
        System.getLogger("kz.kuzet").log(System.Logger.Level.WARNING, text);
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

    private static Set<String> listed(URL register) {
        try {
            URLConnection connection = register.openConnection();
            connection.setUseCaches(false);
            try (InputStream content = connection.getInputStream()) {
                String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                // Most registers list none, and are not read any further.
                return text.contains(LIST) ? listed(JsonReader.object(text)) : Set.of();
            }
        } catch (IOException | IllegalArgumentException e) {
            warn("The register " + register + " cannot be read, so it lists nothing: " + e);
            return Set.of();
        }
    }

    private static Set<String> listed(Map<String, Object> register) {
        Set<String> listed = new HashSet<>();
        for (Object element : register.get(LIST) instanceof List<?> elements ? elements : List.of()) {
            if (element instanceof Map<?, ?> endpoint && endpoint.get("endpoint") instanceof String name) {
                listed.add(name);
            }
        }
        return listed;
    }
}
