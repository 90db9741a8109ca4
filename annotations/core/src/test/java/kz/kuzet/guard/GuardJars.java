package kz.kuzet.guard;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kz.kuzet.Javac;
import kz.kuzet.UnderTest;

/** Makes jars with guards in them, as modules of an application. */
public final class GuardJars {

    private final Path folder;

    public GuardJars(Path folder) {
        this.folder = folder;
    }

    public record Source(String className, String text) {}

    public static Source guard(String className, String code, String endpoint) {
        String text = """
            import kz.kuzet.*;
            import kz.kuzet.guard.*;

            public final class %s extends ServiceGuard {
                public %1$s() {
                    super(ServiceDeclaration.of("%s", "name")
                            .providedBy("%s")
                            .disclosureRisk(DisclosureRisk.ABSENT)
                            .databaseChange(DatabaseChange.UNCHANGED)
                            .term(1, TermUnit.MINUTES)
                            .fee(Fee.FREE)
                            .askingFor(AuthenticationMethod.LOGIN_PASSWORD));
                }
            }
            """.formatted(className, code, endpoint);
        return new Source(className, text);
    }

    /** An endpoint with the guard of its name; both are of the package that they are put into. */
    static Source[] guarded(String packageName, String endpoint, String code) {
        return new Source[] {
            new Source(endpoint, "public class " + endpoint + " { public void send() {} }"),
            guard(endpoint + "Guard", code, packageName + "." + endpoint)
        };
    }

    public Path jar(String packageName, Source... sources) throws IOException {
        Path sourceFolder = Files.createDirectories(folder.resolve("src").resolve(packageName));
        for (Source source : sources) {
            Files.writeString(
                    sourceFolder.resolve(source.className() + ".java"),
                    "package " + packageName + ";\n" + source.text());
        }
        Path jar = Files.createDirectories(folder.resolve(packageName));
        Javac.compile(sourceFolder, jar, "-cp", UnderTest.classes().toString());
        Files.createDirectories(list(jar).getParent());
        Files.write(
                list(jar),
                Arrays.stream(sources)
                        .map(source -> packageName + "." + source.className())
                        .toList());
        return jar;
    }

    public static Path list(Path jar) {
        return jar.resolve("META-INF/services/kz.kuzet.guard.ServiceGuard");
    }

    public static URLClassLoader loader(Path... jars) throws IOException {
        return new URLClassLoader(urls(jars), ServiceGuard.class.getClassLoader());
    }

    static URL[] urls(Path... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].toUri().toURL();
        }
        return urls;
    }
}
