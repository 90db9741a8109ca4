package kz.kuzet.processor.read;

import java.util.List;
import java.util.stream.Stream;

/** Puts the paths of a type before those of its methods, as frameworks do it. */
final class RequestPaths {

    private static final String SLASH = "/";

    private RequestPaths() {}

    /** Paths of HTTP, each with a slash at its beginning. A handler of whose path nothing is written is at the root. */
    static List<String> combined(List<String> ofTypes, List<String> ofMethods) {
        return joined(ofTypes, ofMethods).map(RequestPaths::rooted).distinct().toList();
    }

    /** Destinations of messages, which need not begin with a slash; none where nothing is written. */
    static List<String> destinations(List<String> ofTypes, List<String> ofMethods) {
        return joined(ofTypes, ofMethods)
                .filter(destination -> !destination.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> joined(List<String> ofTypes, List<String> ofMethods) {
        List<String> ends = ofMethods.isEmpty() ? List.of("") : ofMethods;
        return (ofTypes.isEmpty() ? List.of("") : ofTypes)
                .stream().flatMap(type -> ends.stream().map(end -> join(type, end)));
    }

    private static String join(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one + other;
        }
        String begin = one.endsWith(SLASH) ? one.substring(0, one.length() - 1) : one;
        return begin + (other.startsWith(SLASH) ? other : SLASH + other);
    }

    /** A property may hold the slash itself. */
    private static String rooted(String path) {
        return path.startsWith(SLASH) || path.startsWith("${") ? path : SLASH + path;
    }
}
