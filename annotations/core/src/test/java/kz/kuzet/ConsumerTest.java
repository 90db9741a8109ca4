package kz.kuzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that uses the whole public API: compiled with all warnings on, and run in a JVM of its own. */
class ConsumerTest {

    private static final String SAID = """
        DISCLOSURE_RISK 2 (para 5(1))
        DATABASE_CHANGE 0 (para 5(2))
        TERM 0 (para 5(3))
        FEE 0 (para 5(4))
        2 points: LOGIN_PASSWORD_OTP (para 5), MIDDLE, PERMIT
        [LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_EDS] LOGIN_PASSWORD_OTP
        Main#main answered: true
        SEND needs [EDS]
        401 kk %1$s
        401 ru %1$s
        401 en %1$s
        PREPARE granted by LOGIN_PASSWORD
        SEND granted by LOGIN_PASSWORD
        SEND granted by LOGIN_PASSWORD_EDS
        RECEIVE_AS_COMPONENT granted by LOGIN_PASSWORD_EDS
        RECEIVE_AS_COMPONENT refused: NOT_A_COMPONENT
        guard of e_004: LOGIN_PASSWORD_OTP; e_100: LOGIN_PASSWORD_EDS
        found 2
        named com.example.portal.CriminalRecordEndpointGuard
        """.formatted("Bearer error=\"insufficient_user_authentication\","
            + " error_description=\"The request has to be confirmed\","
            + " acr_values=\"login_password_otp login_password_eds\"");

    private static final String KUZET = UnderTest.classes().toString();

    @TempDir
    Path folder;

    @Test
    void usesEveryPublicType() throws IOException {
        String used;
        try (Stream<Path> files = Files.walk(sources())) {
            used = files.filter(Files::isRegularFile).map(ConsumerTest::read).collect(Collectors.joining());
        }
        assertThat(publicTypes())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(used).containsPattern("\\b" + type.getSimpleName() + "\\b"));
    }

    @Test
    void aNamedModuleNeedsNothingButThisModule() throws Exception {
        Javac.compile(sources(), folder, "-p", KUZET);
        assertThat(runModule()).isEqualTo(SAID);
    }

    @Test
    void aNamedModuleMayHaveJspecifyBesideIt() throws Exception {
        String jspecify = UnderTest.jspecify().toString();
        assertThat(jspecify).endsWith(".jar");
        Javac.compile(sources(), folder, "-p", path(KUZET, jspecify));
        assertThat(runModule()).isEqualTo(SAID);
    }

    @Test
    void theClassPathWillDo() throws Exception {
        Path sources = folder.resolve("src");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        copyWithoutModule(sources);
        Javac.compile(sources, classes, "-cp", KUZET);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("kz.kuzet.guard.ServiceGuard"),
                "com.example.portal.CriminalRecordEndpointGuard\ncom.example.portal.CompositeRecordEndpointGuard\n");
        assertThat(run("-cp", path(KUZET, classes.toString()), "com.example.portal.Main"))
                .isEqualTo(SAID);
    }

    private String runModule() throws Exception {
        return run("-p", path(KUZET, folder.toString()), "-m", "com.example.portal/com.example.portal.Main");
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("consumer", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.toUpperCase(Locale.ROOT).startsWith("JAVA_")
                            || name.startsWith("JDK_")
                            || name.equals("CLASSPATH"));
            Process process = builder.start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            String said = Files.readString(output, StandardCharsets.US_ASCII).replace("\r\n", "\n");
            assertThat(process.exitValue()).as(said).isZero();
            return said;
        } finally {
            Files.delete(output);
        }
    }

    private static String path(String... entries) {
        return String.join(File.pathSeparator, entries);
    }

    private static Path sources() {
        return resource("/consumer/module-info.java").getParent();
    }

    private static Path resource(String name) {
        try {
            return Path.of(ConsumerTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static void copyWithoutModule(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(sources())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("module-info.java")) {
                    Path copy = target.resolve(sources().relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static List<Class<?>> publicTypes() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (String name : List.of("kz/kuzet", "kz/kuzet/guard", "kz/kuzet/rules")) {
            try (Stream<Path> files = Files.list(UnderTest.classes().resolve(name))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.matches("[A-Za-z]+\\.class"))
                        .map(file -> name.replace('/', '.') + "." + file.replace(".class", ""))
                        .map(ConsumerTest::load)
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .forEach(types::add);
            }
        }
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
