package kz.kuzet.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import kz.kuzet.guard.ServiceGuard;

/** Compiled modules, loaded as an application loads them. */
public final class Application implements AutoCloseable {

    private final URLClassLoader loader;

    private Application(URLClassLoader loader) {
        this.loader = loader;
    }

    /** Loads the classes of some compilations. */
    public static Application of(Outcome... modules) {
        URL[] roots = Arrays.stream(modules)
                .map(Outcome::classes)
                .map(Application::url)
                .toArray(URL[]::new);
        return new Application(new URLClassLoader(roots, ServiceGuard.class.getClassLoader()));
    }

    public ClassLoader loader() {
        return loader;
    }

    /** The constant {@code GUARD} of a guard class. */
    public ServiceGuard guard(String className) {
        try {
            return (ServiceGuard) loader.loadClass(className).getField("GUARD").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no guard " + className, e);
        }
    }

    /** The class or method that a guard names. */
    public AnnotatedElement endpoint(String name) {
        String[] parts = name.split("#", 2);
        try {
            Class<?> type = Class.forName(parts[0], false, loader);
            return parts.length == 1
                    ? type
                    : Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> method.getName().equals(parts[1]))
                            .findFirst()
                            .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new LinkageError("no endpoint " + name, e);
        }
    }

    /** All guards that are listed. */
    public List<ServiceGuard> listed() {
        return ServiceLoader.load(ServiceGuard.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
