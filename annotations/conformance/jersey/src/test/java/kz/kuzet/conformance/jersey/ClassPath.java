package kz.kuzet.conformance.jersey;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import kz.kuzet.Channel;
import kz.kuzet.guard.Evidence;
import kz.kuzet.jakarta.EvidenceSource;

/** A class path on which other services are listed than on that of the test. */
final class ClassPath extends ClassLoader {

    private static final String SOURCES = "META-INF/services/" + EvidenceSource.class.getName();
    private static final String GUARDS = "META-INF/services/kz.kuzet.guard.ServiceGuard";

    private final String replaced;
    private final List<URL> lists;

    /** Nobody has ever logged in. */
    public static final class Nobody implements EvidenceSource {
        @Override
        public Evidence evidence(ContainerRequestContext request) {
            return Evidence.withoutLogin(Channel.PORTAL);
        }
    }

    /** The same once more. */
    public static final class Other implements EvidenceSource {
        @Override
        public Evidence evidence(ContainerRequestContext request) {
            return Evidence.withoutLogin(Channel.PORTAL);
        }
    }

    private ClassPath(String replaced, List<URL> lists) {
        super(ClassPath.class.getClassLoader());
        this.replaced = replaced;
        this.lists = lists;
    }

    static ClassPath listing(Class<?>... sources) throws IOException {
        Path list = Files.createTempFile("sources", "");
        list.toFile().deleteOnExit();
        Files.writeString(list, Arrays.stream(sources).map(Class::getName).collect(Collectors.joining("\n")));
        return new ClassPath(SOURCES, List.of(list.toUri().toURL()));
    }

    /** The list of guards was lost. */
    static ClassPath withoutGuards() {
        return new ClassPath(GUARDS, List.of());
    }

    /** Starts an application there. */
    Server start(Application application) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return Server.of(application);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(replaced) ? Collections.enumeration(lists) : super.getResources(name);
    }
}
