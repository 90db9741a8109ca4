package kz.kuzet.processor.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/**
 * File managers that later compilations use again. ECJ lists all packages of the JDK for each new one, which takes ten times as long as
 * it takes to compile a class.
 */
final class FileManagers {

    private static final Map<Key, StandardJavaFileManager> SHARED = new HashMap<>();

    private FileManagers() {}

    private record Key(TestCompiler compiler, Charset encoding, String release) {}

    /** What is done with a file manager. */
    interface Use<T> {
        T with(StandardJavaFileManager manager) throws IOException;
    }

    /**
     * Uses a file manager of a compiler. One of its own is made where it would keep something from later compilations: a path that is
     * given as an option, or a jar of a test, which the next test may write again. The use does not begin another compilation.
     */
    static <T> T use(
            TestCompiler compiler,
            JavaCompiler tool,
            Charset encoding,
            List<String> options,
            List<Path> classPath,
            Use<T> use)
            throws IOException {
        int at = options.indexOf("--release");
        String release = at < 0 ? "" : options.get(at + 1);
        StandardJavaFileManager shared = SHARED.computeIfAbsent(
                new Key(compiler, encoding, release),
                key -> tool.getStandardFileManager(null, Locale.ENGLISH, encoding));
        if (classPath.stream().allMatch(Files::isDirectory)
                && options.stream().noneMatch(option -> isKept(shared, option))) {
            return use.with(shared);
        }
        try (StandardJavaFileManager own = tool.getStandardFileManager(null, Locale.ENGLISH, encoding)) {
            return use.with(own);
        }
    }

    private static boolean isKept(StandardJavaFileManager manager, String option) {
        return !option.equals("--release") && manager.isSupportedOption(option) >= 0;
    }
}
