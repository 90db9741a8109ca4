package kz.kuzet.processor;

import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Tells by the folder of its classes whether a compilation is that of tests, whose endpoints are none of the application. Only the
 * layouts of build tools are known: in doubt everything is checked.
 */
final class TestOutput {

    private static final String PROBE = "META-INF/kuzet/output";

    private static final String MAVEN = "test-classes";
    /** {@code build/classes/java/test}, {@code build/classes/java/integrationTest}. */
    private static final List<String> GRADLE = List.of("classes", "java");
    /** {@code bin/test}. */
    private static final List<String> ECLIPSE = List.of("bin");
    /** {@code out/test/module}. */
    private static final List<String> INTELLIJ = List.of("out", "test");

    private TestOutput() {}

    static boolean isOf(Filer filer) {
        return isOf(folder(filer));
    }

    /** Tells the same of a folder, with slashes. */
    static boolean isOf(String folder) {
        List<String> names = List.of(folder.split("/"));
        if (names.isEmpty()) {
            return false;
        }
        String last = names.get(names.size() - 1);
        List<String> above = names.subList(0, names.size() - 1);
        return last.equals(MAVEN)
                || (isOfTests(last) && (endsWith(above, GRADLE) || endsWith(above, ECLIPSE)))
                || endsWith(above, INTELLIJ);
    }

    /** As Gradle names sets of sources. */
    private static boolean isOfTests(String name) {
        return name.equals("test") || name.endsWith("Test") || name.equals("testFixtures");
    }

    private static boolean endsWith(List<String> names, List<String> last) {
        return names.size() >= last.size()
                && names.subList(names.size() - last.size(), names.size()).equals(last);
    }

    /** The folder of the classes; empty where the compiler does not say. */
    private static String folder(Filer filer) {
        String probe;
        try {
            probe = filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE)
                    .toUri()
                    .getPath();
        } catch (IOException | RuntimeException e) {
            probe = created(filer);
        }
        return probe != null && probe.endsWith("/" + PROBE)
                ? probe.substring(0, probe.length() - PROBE.length() - 1)
                : "";
    }

    /** ECJ tells only of files that are there, or to be written. The file is not written. */
    private static String created(Filer filer) {
        if (!filer.getClass().getName().startsWith("org.eclipse.")) {
            return "";
        }
        try {
            return filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE)
                    .toUri()
                    .getPath();
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
