package kz.kuzet.command.check;

import java.util.Arrays;
import java.util.Set;

/**
 * A list in which a server or a framework finds an adapter of Kuzet. It is lost where the jars of an application are laid together
 * without merging files of one name, and then nothing asks a guard.
 */
enum DiscoveryList {
    SPRING_BOOT("META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports", "kz.kuzet.spring."),
    SPRING_GRPC("META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports", "kz.kuzet.grpc."),
    SERVLETS("META-INF/services/jakarta.servlet.ServletContainerInitializer", "kz.kuzet.jakarta.servlet."),
    JERSEY("META-INF/services/org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable", "kz.kuzet.jakarta."),
    RESTEASY("META-INF/services/jakarta.ws.rs.ext.Providers", "kz.kuzet.jakarta."),
    CXF("META-INF/cxf/bus-extensions.txt", "kz.kuzet.jakarta.");

    private final String file;
    private final String adapter;

    DiscoveryList(String file, String adapter) {
        this.file = file;
        this.adapter = adapter;
    }

    /** The name of the list, from the root of the class path on. */
    String file() {
        return file;
    }

    /** Tells whether the lines of such a file name the adapter. */
    boolean isIn(Set<String> lines) {
        return lines.stream().anyMatch(line -> line.startsWith(adapter));
    }

    /** The files that are lists. */
    static Set<String> files() {
        return Set.copyOf(
                Arrays.stream(values()).map(DiscoveryList::file).distinct().toList());
    }
}
