package kz.kuzet.processor.testing.codebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a {@link CodeBase} as a project of Maven with modules that use each other, as a team has it that has named Kuzet's
 * dependency and plugin and has not switched the processor on. Lombok is on its processor path.
 */
public final class MavenCodeBase {

    /** The packages of each module; each module uses those before it. */
    private static final Map<String, List<String>> MODULES = Map.of(
            "a-house", List.of(CodeBase.HOUSE),
            "b-land", List.of("p0", "p1", "p2"),
            "c-taxes", List.of("p3", "p4"),
            "d-portal", List.of("p5", "p6"));

    private static final List<String> VERSIONS =
            List.of("kuzet", "spring", "jakarta-rest", "lombok", "junit", "compiler", "surefire");

    private final Path folder;
    private final Map<String, String> versions;

    private MavenCodeBase(Path folder, Map<String, String> versions) {
        this.folder = folder;
        this.versions = versions;
    }

    /**
     * Writes a project.
     *
     * @param args the folder, then {@code kuzet=0.1.0-SNAPSHOT} and the same for each further version that it needs
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: FOLDER "
                    + VERSIONS.stream().map(name -> name + "=VERSION").collect(Collectors.joining(" ")));
            System.exit(2);
        }
        write(
                CodeBase.ofModules(),
                Path.of(args[0]),
                Stream.of(args)
                        .skip(1)
                        .map(arg -> arg.split("=", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
    }

    /**
     * Writes a project.
     *
     * @param folder is made
     * @param versions of Kuzet, the libraries and the plugins, by the names above
     */
    public static void write(CodeBase base, Path folder, Map<String, String> versions) throws IOException {
        if (!versions.keySet().equals(Set.copyOf(VERSIONS))) {
            throw new IllegalArgumentException("versions of " + VERSIONS + ", not of " + versions.keySet());
        }
        new MavenCodeBase(folder, versions).write(base);
    }

    private void write(CodeBase base) throws IOException {
        write("pom.xml", parent());
        write(".gitignore", "target/\n");
        write(".mvn/maven.config", "--no-transfer-progress\n");
        for (String module : modules()) {
            write(module + "/pom.xml", pom(module));
        }
        for (Map.Entry<String, String> source : base.sources().entrySet()) {
            write(moduleOf(source.getKey()) + "/src/main/java/" + source.getKey(), source.getValue());
        }
        for (Map.Entry<String, String> test : base.tests().entrySet()) {
            write(moduleOf(test.getKey()) + "/src/test/java/" + test.getKey(), test.getValue());
        }
    }

    private static List<String> modules() {
        return MODULES.keySet().stream().sorted().toList();
    }

    private static String moduleOf(String source) {
        String packageName = Path.of(source).getName(2).toString();
        Optional<String> module = modules().stream()
                .filter(name -> MODULES.getOrDefault(name, List.of()).contains(packageName))
                .findFirst();
        return module.orElseThrow(() -> new IllegalStateException("no module holds " + source));
    }

    private String parent() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>kz.base</groupId>
              <artifactId>base</artifactId>
              <version>1</version>
              <packaging>pom</packaging>

              <modules>
            %s  </modules>

              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>

              <dependencies>
            %s  </dependencies>

              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-surefire-plugin</artifactId>
                    <version>%s</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>%s</version>
                    <configuration>
                      <annotationProcessorPaths>
                        <path>
                          <groupId>org.projectlombok</groupId>
                          <artifactId>lombok</artifactId>
                          <version>%s</version>
                        </path>
                      </annotationProcessorPaths>
                    </configuration>
                  </plugin>
                  <plugin>
                    <groupId>kz.kuzet</groupId>
                    <artifactId>kuzet-maven-plugin</artifactId>
                    <version>%s</version>
                    <executions>
                      <execution>
                        <goals>
                          <goal>register</goal>
                          <goal>check</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """.formatted(
                        modules().stream()
                                .map(module -> "    <module>" + module + "</module>\n")
                                .collect(Collectors.joining()),
                        dependency("kz.kuzet", "kuzet-spring", version("kuzet"), "compile")
                                + dependency("org.springframework", "spring-webmvc", version("spring"), "compile")
                                + dependency("jakarta.ws.rs", "jakarta.ws.rs-api", version("jakarta-rest"), "compile")
                                + dependency("org.projectlombok", "lombok", version("lombok"), "provided")
                                + dependency("org.junit.jupiter", "junit-jupiter", version("junit"), "test"),
                        version("surefire"),
                        version("compiler"),
                        version("lombok"),
                        version("kuzet"));
    }

    private String pom(String module) {
        String earlier = modules().stream()
                .filter(other -> other.compareTo(module) < 0)
                .map(other -> dependency("kz.base", other, "1", "compile"))
                .collect(Collectors.joining());
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>kz.base</groupId>
                <artifactId>base</artifactId>
                <version>1</version>
              </parent>
              <artifactId>%s</artifactId>

              <dependencies>
            %s  </dependencies>
            </project>
            """.formatted(module, earlier);
    }

    private static String dependency(String group, String artifact, String version, String scope) {
        return """
                <dependency>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <scope>%s</scope>
                </dependency>
            """.formatted(group, artifact, version, scope);
    }

    private String version(String name) {
        return versions.getOrDefault(name, "");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
