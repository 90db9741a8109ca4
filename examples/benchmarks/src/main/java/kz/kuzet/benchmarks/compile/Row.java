package kz.kuzet.benchmarks.compile;

import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;

/**
 * One processor that is measured.
 *
 * @param name as printed
 * @param processors makes new ones for each compilation, as build tools do
 * @param library a class of each jar that the sources are compiled against; nothing else is on their class path
 * @param sources the input for a number of types
 */
record Row(
        String name,
        Supplier<List<Processor>> processors,
        List<Class<?>> library,
        IntFunction<List<SourceText>> sources) {

    /** What it writes for a number of types: the text of each generated class by its name, and of each resource by its path. */
    Map<String, String> written(int size) {
        return new Compilation(this, Mode.WITH_PROCESSOR, sources.apply(size), Clock.WALL).written();
    }

    String classPath() {
        return library.stream().map(Row::jarOf).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
