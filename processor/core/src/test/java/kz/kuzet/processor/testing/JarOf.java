package kz.kuzet.processor.testing;

import java.net.URISyntaxException;
import java.nio.file.Path;
import kz.kuzet.PublicService;

/** Where classes come from. */
public final class JarOf {

    private JarOf() {}

    /** The module {@code annotations}: a folder within this build, a jar elsewhere. */
    public static Path annotations() {
        return type(PublicService.class);
    }

    /** The folder or jar that holds a class which is on the class path of the tests alone. */
    public static Path type(String name) {
        try {
            return type(Class.forName(name, false, JarOf.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
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
