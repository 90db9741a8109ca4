package kz.kuzet.processor.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Jdk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The modules of users need Kuzet's own jars on their paths and nothing else, and compile without a warning. */
final class ConsumerTest {

    private static final String MAIN = """
        package a;
        /** Prints the codes of the guards. */
        public final class Main {
            private Main() {}
            /** @param arguments none */
            public static void main(String[] arguments) {
                kz.kuzet.guard.ServiceGuards guards = kz.kuzet.guard.ServiceGuards.load(Main.class.getClassLoader());
                System.out.println(guards.forCode("a").isPresent() + " " + guards.forCode("b").isPresent());
            }
        }
        """;

    @TempDir
    private Path folder;

    private static Jdk jdk(int feature) {
        Optional<Jdk> jdk = Jdk.ofVersion(feature);
        assumeTrue(jdk.isPresent(), "no JDK " + feature + " here");
        return jdk.get();
    }

    private static String endpoint(String type, String code) {
        return "package " + code + "; " + DeclarationSource.IMPORTS + DeclarationSource.of(code) + " class " + type
                + " {}";
    }

    private ConsumerBuild build(String name) {
        return new ConsumerBuild(folder.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void onClassPath(int feature) {
        Jdk jdk = jdk(feature);
        ConsumerBuild build = build("a").withSource("a/Main.java", MAIN).withSource("a/E.java", endpoint("E", "a"));
        assertThat(build.compileOnClassPath(jdk, "--release", "17", "-parameters"))
                .isEmpty();
        assertThat(ConsumerBuild.run(jdk, build)).isEqualToIgnoringNewLines("true false");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void twoModulesOfOneApplication(int feature) {
        Jdk jdk = jdk(feature);
        ConsumerBuild one = build("a").withSource("a/Main.java", MAIN).withSource("a/E.java", endpoint("E", "a"));
        ConsumerBuild other = build("b").withSource("b/E.java", endpoint("E", "b"));
        assertThat(one.compileOnClassPath(jdk)).isEmpty();
        assertThat(other.compileOnClassPath(jdk)).isEmpty();
        assertThat(ConsumerBuild.run(jdk, one, other)).isEqualToIgnoringNewLines("true true");
    }

    /** It does not read {@code java.compiler}, so the guard cannot say that it is generated. */
    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void namedModule(int feature) throws IOException {
        Jdk jdk = jdk(feature);
        ConsumerBuild build = build("a")
                .withSource(
                        "module-info.java",
                        "/** A. */ module a { requires kz.kuzet; provides kz.kuzet.guard.ServiceGuard with a.EGuard; }")
                .withSource("a/Main.java", MAIN)
                .withSource("a/E.java", endpoint("E", "a"));
        assertThat(build.compileOnModulePath(jdk)).isEmpty();
        assertThat(build.runAsModule(jdk)).isEqualToIgnoringNewLines("true false");
        assertThat(Files.readString(build.classes().resolve("a/EGuard.java"))).doesNotContain("@Generated(");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void namedModuleThatReadsTheAnnotation(int feature) throws IOException {
        Jdk jdk = jdk(feature);
        ConsumerBuild build = build("a")
                .withSource(
                        "module-info.java",
                        "/** A. */ module a { requires kz.kuzet; requires java.compiler;"
                                + " provides kz.kuzet.guard.ServiceGuard with a.EGuard; }")
                .withSource("a/Main.java", MAIN)
                .withSource("a/E.java", endpoint("E", "a"));
        assertThat(build.compileOnModulePath(jdk)).isEmpty();
        assertThat(Files.readString(build.classes().resolve("a/EGuard.java"))).contains("@Generated(");
    }

    /** The runtime of a JDK that is cut down may have no such annotation at all. */
    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void classPathOfLimitedModules(int feature) throws IOException {
        Jdk jdk = jdk(feature);
        ConsumerBuild build = build("a").withSource("a/E.java", endpoint("E", "a"));
        assertThat(build.compileOnClassPath(jdk, "--limit-modules", "java.base,jdk.jfr"))
                .isEmpty();
        assertThat(Files.readString(build.classes().resolve("a/EGuard.java"))).doesNotContain("@Generated(");
    }
}
