package kz.kuzet.benchmarks;

import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/** A class path of what is measured alone: the libraries of the other benchmarks would be read with it. */
public final class Jars {

    private Jars() {}

    /**
     * Puts jars into a class path.
     *
     * @param types a class of each jar
     */
    public static String of(List<Class<?>> types) {
        return types.stream().map(Jars::of).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String of(Class<?> type) {
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
