package kz.kuzet.processor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** Tells whether the compiler asks other processors after Kuzet's. */
final class LaterProcessors {

    private static final String SERVICE = Processor.class.getName();

    private LaterProcessors() {}

    /**
     * Looks at the processor path, whose lists the compiler goes through. In doubt there are some: the order of modules, for
     * example, is not known, and neither is that of processors which a build tool creates itself and hands to the compiler.
     */
    static boolean exist() {
        try {
            return LaterProcessors.class.getModule().isNamed() || !areFoundByCompiler() || ofPath();
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }

    /**
     * Tells whether the compiler is making this processor because a list on the path names it. Otherwise an option of the compiler
     * names the processors, and only the compiler knows their order.
     */
    static boolean areBeingFound() {
        String finder = ServiceLoader.class.getName();
        for (StackTraceElement caller : new Throwable().getStackTrace()) {
            if (caller.getClassName().startsWith(finder)) {
                return true;
            }
        }
        return false;
    }

    /** Compilers load from the processor path with this very class. */
    private static boolean areFoundByCompiler() {
        ClassLoader loader = LaterProcessors.class.getClassLoader();
        return loader != null && loader.getClass() == URLClassLoader.class;
    }

    /** The compiler asks them in the order of the path and of the lists on it. */
    private static boolean ofPath() throws IOException {
        List<String> all = new ArrayList<>();
        for (URL list :
                Collections.list(LaterProcessors.class.getClassLoader().getResources("META-INF/services/" + SERVICE))) {
            URLConnection connection = list.openConnection();
            // Otherwise a daemon would keep the jar open.
            connection.setUseCaches(false);
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    String name = line.replaceFirst("#.*", "").strip();
                    if (!name.isEmpty()) {
                        all.add(name);
                    }
                }
            }
        }
        int own = all.lastIndexOf(OwnAnnotationsClaim.class.getName());
        return own < 0 || own < all.size() - 1;
    }
}
