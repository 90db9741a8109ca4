package kz.kuzet.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The guards that a class loader sees, by the names of their classes. A guard is loaded when it is first asked for. */
final class GuardClasses {

    private static final String LIST = "META-INF/services/kz.kuzet.guard.ServiceGuard";
    /** The types that answer for endpoints. Whoever packs an application merges it like the other lists in this folder. */
    private static final String ANSWERS = "META-INF/services/kz.kuzet.AnswersFor";

    private final ClassLoader loader;
    private final Set<String> listed = new HashSet<>();
    private final Set<String> packages = new HashSet<>();
    private final Set<String> answering = new TreeSet<>();

    private final Map<Class<?>, ServiceGuard> guards = new ConcurrentHashMap<>();

    /** Reads the lists of guards. It throws where a list cannot be read. */
    GuardClasses(ClassLoader loader) {
        this.loader = loader;
        readLists(LIST, this::add);
        readLists(ANSWERS, answering::add);
        ModuleLayer layer = ServiceGuard.class.getModule().getLayer();
        if (layer != null) {
            readModules(layer);
        }
    }

    /**
     * The module layers to look in. A module that provides guards reads this module, so it is in the same layer or a parent,
     * unless an application creates layers itself.
     */
    private void readModules(ModuleLayer layer) {
        for (Module module : layer.modules()) {
            for (ModuleDescriptor.Provides provided : module.getDescriptor().provides()) {
                if (provided.service().equals(ServiceGuard.class.getName())) {
                    provided.providers().forEach(this::add);
                }
            }
        }
        layer.parents().forEach(this::readModules);
    }

    /** Reads the services file itself, because the service loader would load every class. */
    private void readLists(String file, Consumer<String> names) {
        try {
            for (URL list : Collections.list(loader.getResources(file))) {
                URLConnection connection = list.openConnection();
                connection.setUseCaches(false);
                try (BufferedReader content = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
                    for (String line = content.readLine(); line != null; line = content.readLine()) {
                        addLine(line, names);
                    }
                }
            }
        } catch (IOException e) {
            throw failure("Error accessing configuration file", e);
        }
    }

    /** A line holds a name, a comment, both or nothing. */
    private static void addLine(String line, Consumer<String> names) {
        int comment = line.indexOf('#');
        String name = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!name.isEmpty()) {
            names.accept(name);
        }
    }

    private void add(String name) {
        listed.add(name);
        packages.add(packageOf(name));
    }

    /** The names in lists and module descriptors. */
    Set<String> listed() {
        return listed;
    }

    /**
     * The types that answer for endpoints.
     *
     * @throws ServiceConfigurationError if one cannot be loaded, so that it is unknown what it says
     */
    List<Class<?>> answering() {
        List<Class<?>> types = new ArrayList<>();
        for (String name : answering) {
            try {
                types.add(Class.forName(name, false, loader));
            } catch (ClassNotFoundException | LinkageError e) {
                throw failure(
                        name
                                + ", which answers for endpoints, cannot be loaded. Build its module from scratch, and"
                                + " pack the application with all its classes",
                        e);
            }
        }
        return types;
    }

    /** The packages of the listed guards. */
    Set<String> packages() {
        return packages;
    }

    /**
     * Finds a guard by its name, listed or not.
     *
     * @param ofEndpoint the class loader of its endpoint; null for the platform's
     * @throws ServiceConfigurationError if a class of that name is there but is no usable guard
     */
    Optional<ServiceGuard> find(String name, @Nullable ClassLoader ofEndpoint) {
        try {
            return Optional.of(
                    guards.computeIfAbsent(Class.forName(name, false, ofEndpoint), GuardClasses::instantiate));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (LinkageError e) {
            throw notInstantiated(name, e);
        }
    }

    /**
     * Loads listed guards, in the order of their names.
     *
     * @param names tells which ones
     * @throws ServiceConfigurationError if one cannot be loaded
     */
    List<ServiceGuard> load(Predicate<String> names) {
        return listed.stream()
                .filter(names)
                .sorted()
                .map(name -> find(name, loader).orElseThrow(() -> failure("Provider " + name + " not found", null)))
                .toList();
    }

    static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private static ServiceGuard instantiate(Class<?> type) {
        return provider(type).map(Supplier::get).orElseGet(() -> create(type));
    }

    /**
     * Uses the service loader, because only it can instantiate a provider of a named module that does not export its package.
     */
    private static Optional<ServiceLoader.Provider<ServiceGuard>> provider(Class<?> type) {
        ModuleLayer layer = type.getModule().getLayer();
        return layer == null
                ? Optional.empty()
                : ServiceLoader.load(layer, ServiceGuard.class).stream()
                        .filter(provider -> provider.type() == type)
                        .findFirst();
    }

    /** Reports the problem as {@link ServiceLoader} does. */
    private static ServiceGuard create(Class<?> type) {
        try {
            return type.asSubclass(ServiceGuard.class).getConstructor().newInstance();
        } catch (ClassCastException e) {
            throw failure("Provider " + type.getName() + " not a subtype", e);
        } catch (InvocationTargetException e) {
            throw notInstantiated(type.getName(), e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw notInstantiated(type.getName(), e);
        }
    }

    private static ServiceConfigurationError notInstantiated(String name, @Nullable Throwable cause) {
        return failure("Provider " + name + " could not be instantiated", cause);
    }

    static ServiceConfigurationError failure(String message, @Nullable Throwable cause) {
        return new ServiceConfigurationError(ServiceGuard.class.getName() + ": " + message, cause);
    }
}
