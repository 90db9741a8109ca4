package kz.kuzet;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Where the classes of this module are, and what they were compiled with. */
public final class UnderTest {

    private UnderTest() {}

    /** The compiled classes of the module, without its tests. */
    public static Path classes() {
        return locationOf(PublicService.class);
    }

    static Path jspecify() {
        return Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .flatMap(property ->
                        Arrays.stream(System.getProperty(property, "").split(File.pathSeparator, -1)))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .filter(path -> path.getFileName().toString().startsWith("jspecify"))
                .findFirst()
                .orElseGet(UnderTest::jspecifyByItsClass);
    }

    private static Path jspecifyByItsClass() {
        try {
            return locationOf(Class.forName("org.jspecify.annotations.NullMarked"));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the tests run with jspecify on one of their paths", e);
        }
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
