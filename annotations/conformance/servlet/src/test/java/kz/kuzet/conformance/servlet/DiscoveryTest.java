package kz.kuzet.conformance.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import kz.kuzet.PublicService;
import kz.kuzet.conformance.servlet.Container.Running;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Evidence;
import kz.kuzet.jakarta.servlet.EvidenceSource;
import kz.kuzet.servlet.BufferedRequest;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A WAR that Tomcat scans: with the adapter among its libraries nothing has to be written. */
class DiscoveryTest {

    private static final String EDS = Services.Eds.class.getName().replace('.', '/');

    @TempDir
    private Path war;

    /** Listed for the service loader of the WAR. */
    public static final class Nobody implements EvidenceSource {

        @Override
        public Evidence evidence(HttpServletRequest request) {
            return "yes".equals(request.getHeader("Logged-In"))
                    ? Evidence.ofLogin(Recipients.RECIPIENT, kz.kuzet.Channel.PORTAL)
                    : Evidence.withoutLogin(kz.kuzet.Channel.PORTAL);
        }
    }

    @BeforeEach
    void pack() throws Exception {
        for (Class<?> type : List.of(PublicService.class, BufferedRequest.class, EvidenceSource.class)) {
            library(type);
        }
        for (String name : List.of(
                EDS + ".class",
                EDS + "Guard.class",
                EDS.replace('$', '_') + "Guard.class",
                Services.class.getName().replace('.', '/') + "$Echo.class",
                Services.class.getName().replace('.', '/') + ".class",
                Nobody.class.getName().replace('.', '/') + ".class",
                "kz/kuzet/conformance/spring/Calls.class",
                "kz/kuzet/conformance/spring/Recipients.class")) {
            try (var in = getClass().getClassLoader().getResourceAsStream(name)) {
                if (in != null) {
                    write("WEB-INF/classes/" + name, in.readAllBytes());
                }
            }
        }
        list("kz.kuzet.guard.ServiceGuard", Services.Eds.class.getName().replace('$', '_') + "Guard");
        list(EvidenceSource.class.getName(), Nobody.class.getName());
    }

    private void list(String service, String provider) throws IOException {
        write("WEB-INF/classes/META-INF/services/" + service, (provider + "\n").getBytes());
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = war.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void webXml(String attributes, String content) throws IOException {
        write(
                "WEB-INF/web.xml",
                ("<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.1\" " + attributes + ">" + content
                                + "</web-app>")
                        .getBytes());
    }

    /** Puts the jar of a class among the libraries; within this build it is a folder at first. */
    private void library(Class<?> type) throws Exception {
        Path place =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path jar = war.resolve("WEB-INF/lib/" + type.getSimpleName() + ".jar");
        Files.createDirectories(jar.getParent());
        if (Files.isRegularFile(place)) {
            Files.copy(place, jar);
            return;
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(place.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
    }

    /** As Tomcat itself has it: what belongs to the WAR is not on its class path. */
    private Running deploy() throws Exception {
        Tomcat tomcat = Container.tomcat();
        Context context = tomcat.addWebapp("", war.toString());
        context.setParentClassLoader(new ClassLoader(getClass().getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("kz.kuzet.")) {
                    throw new ClassNotFoundException(name);
                }
                return super.loadClass(name, resolve);
            }

            @Override
            public java.net.URL getResource(String name) {
                return isOfWar(name) ? null : super.getResource(name);
            }

            @Override
            public java.util.Enumeration<java.net.URL> getResources(String name) throws IOException {
                return isOfWar(name) ? java.util.Collections.emptyEnumeration() : super.getResources(name);
            }
        });
        context.getJarScanner().setJarScanFilter((type, name) -> name.equals("EvidenceSource.jar"));
        return Container.run(tomcat, context);
    }

    private static boolean isOfWar(String name) {
        return name.startsWith("kz/kuzet/")
                || name.startsWith("META-INF/services/kz.kuzet.")
                || name.equals("META-INF/services/jakarta.servlet.ServletContainerInitializer");
    }

    private static int post(Running running, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + "/eds"))
                .POST(HttpRequest.BodyPublishers.ofString("a body"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private void isGuarded() throws Exception {
        Running running = deploy();
        try {
            assertThat(post(running)).isEqualTo(401);
            assertThat(post(running, "Logged-In", "yes")).isEqualTo(401);
        } finally {
            running.stop().stop();
        }
    }

    @Test
    void itIsFound() throws Exception {
        isGuarded();
    }

    /** Container initializers are found all the same; the annotation of the servlet is not. */
    @Test
    void withoutAnnotationsItIsFoundToo() throws Exception {
        webXml(
                "metadata-complete=\"true\"",
                "<servlet><servlet-name>eds</servlet-name><servlet-class>"
                        + Services.Eds.class.getName() + "</servlet-class></servlet><servlet-mapping><servlet-name>eds"
                        + "</servlet-name><url-pattern>/eds</url-pattern></servlet-mapping>");
        isGuarded();
    }

    @Test
    void aServletThatIsNotScannedIsAGuardWithoutAServlet() throws Exception {
        webXml("metadata-complete=\"true\"", "");
        assertThatThrownBy(() -> deploy().stop().stop())
                .message()
                .contains("The service eds of " + Services.Eds.class.getName()
                        + ", a servlet, has a guard, but no handler");
    }

    @Test
    void settingsAreParametersOfTheContext() throws Exception {
        webXml(
                "metadata-complete=\"true\"",
                "<context-param><param-name>kuzet.not-offered</param-name><param-value>eds"
                        + "</param-value></context-param>");
        deploy().stop().stop();
    }

    @Test
    void anOrderingThatNamesItsJarTakesItIn() throws Exception {
        webXml("", "<absolute-ordering><name>kuzet_jakarta</name></absolute-ordering>");
        isGuarded();
    }

    @Test
    void anOrderingThatTakesOthersInTakesItIn() throws Exception {
        webXml("", "<absolute-ordering><others/></absolute-ordering>");
        isGuarded();
    }

    /**
     * An ordering that leaves the jar of the adapter out switches it off. Nothing of Kuzet runs then, so nothing can notice at the
     * start; {@code kuzet check} reports it (513).
     */
    @Test
    void anOrderingThatLeavesItOutSwitchesItOff() throws Exception {
        webXml("", "<absolute-ordering/>");
        Running running = deploy();
        try {
            assertThat(post(running)).isEqualTo(200);
        } finally {
            running.stop().stop();
        }
    }

    @Test
    void theJarNamesTheInitializer() throws Exception {
        try (JarFile jar =
                new JarFile(war.resolve("WEB-INF/lib/EvidenceSource.jar").toFile())) {
            assertThat(jar.getEntry("META-INF/services/jakarta.servlet.ServletContainerInitializer"))
                    .isNotNull();
        }
    }
}
