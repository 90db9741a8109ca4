package kz.kuzet.jakarta.setup;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The class loaders of applications whose servlet container has the guards asked before servlets. The adapter for Jakarta REST
 * leaves servlets to it there, and objects to them everywhere else. It knows no servlet context, so the class loader is what both
 * know.
 */
public final class GuardedContainers {

    private static final Set<ClassLoader> LOADERS =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private GuardedContainers() {}

    public static void add(ClassLoader loader) {
        LOADERS.add(loader);
    }

    /** The application has ended. */
    public static void remove(ClassLoader loader) {
        LOADERS.remove(loader);
    }

    public static boolean contain(ClassLoader loader) {
        return LOADERS.contains(loader);
    }
}
