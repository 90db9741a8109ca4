package kz.kuzet.benchmarks.compile;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import kz.kuzet.benchmarks.Jars;

/**
 * One processor that is measured.
 *
 * @param name as printed
 * @param processors makes new ones for each compilation, as build tools do
 * @param library a class of each jar that the sources are compiled against; nothing else is on their class path
 * @param needed a class of each jar that the processors need besides their own
 * @param sources the input for a number of types
 */
record Row(
        String name,
        Supplier<List<Processor>> processors,
        List<Class<?>> library,
        List<Class<?>> needed,
        IntFunction<List<SourceText>> sources) {

    /** What it writes for a number of types: the text of each generated class by its name, and of each resource by its path. */
    Map<String, String> written(int size) {
        return new Compilation(this, Mode.WITH_PROCESSOR, sources.apply(size), Clock.WALL).written();
    }

    String classPath() {
        return Jars.of(library);
    }

    /** What a compiler loads the processors from where they are not handed over. */
    String processorPath() {
        return Jars.of(Stream.<Class<?>>concat(processors.get().stream().map(Object::getClass), needed.stream())
                .toList());
    }

    /** The names of the processors, with commas. */
    String processorNames() {
        return processors.get().stream()
                .map(processor -> processor.getClass().getName())
                .collect(Collectors.joining(","));
    }
}
