package kz.kuzet.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import kz.kuzet.PublicService;

/** Where classes come from. */
public final class JarOf {

    private JarOf() {}

    /** The module {@code annotations}: a folder within this build, a jar elsewhere. */
    public static Path annotations() {
        return type(PublicService.class);
    }

    /** The folder or jar that holds a class, which is not loaded: what it extends need not be there. */
    public static Path type(String name) {
        String file = name.replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(JarOf.class.getClassLoader().getResource(file), name);
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI());
            }
            Path found = Path.of(url.toURI());
            return found.getRoot()
                    .resolve(found.subpath(
                            0, found.getNameCount() - Path.of(file).getNameCount()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder or jar that holds a class. */
    public static Path type(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
