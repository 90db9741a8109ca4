package kz.kuzet.benchmarks.codebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types that carry an annotation of a framework that makes endpoints, found by a search in the text of the sources. It knows nothing
 * of inheritance, so what differs from Kuzet's list is to be looked at.
 */
final class TextCount {

    private static final List<String> OF_CLASSES = List.of(
            "RestController",
            "Controller",
            "RepositoryRestController",
            "BasePathAwareController",
            "Path",
            "WebServlet",
            "WebService",
            "WebServiceProvider",
            "ServerEndpoint",
            "Endpoint",
            "WebEndpoint",
            "RestControllerEndpoint",
            "ControllerEndpoint",
            "ServletEndpoint",
            "GrpcService");
    /** On these interfaces too: the framework makes the object behind them. */
    private static final List<String> OF_INTERFACES = List.of("RepositoryRestResource", "MessagingGateway");

    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
    private static final Pattern ANNOTATION = Pattern.compile("@(?!interface\\b)(?:\\w+\\.)*(\\w+)");
    private static final Pattern DECLARATION = Pattern.compile(
            "\\G\\s*(?:(?:public|protected|private|abstract|static|final|sealed|non-sealed|strictfp)\\s+)*(class|record|enum|interface|@interface)\\s+(\\w+)");
    private static final Pattern SPACE = Pattern.compile("\\G\\s*");

    private final Set<String> found = new TreeSet<>();
    private final Set<String> contracts = new TreeSet<>();
    private final Set<String> names = new HashSet<>(OF_CLASSES);
    private final Set<String> composed = new HashSet<>();

    private TextCount() {}

    /** Looks through sources. */
    static TextCount of(List<Path> sources) throws IOException {
        TextCount count = new TextCount();
        count.names.addAll(OF_INTERFACES);
        Map<Path, String> texts = new HashMap<>();
        for (Path source : sources) {
            texts.put(source, PlainSource.of(Files.readString(source)));
        }
        int before;
        do {
            // Annotations that carry one of these make endpoints too.
            before = count.names.size();
            texts.values().forEach(count::read);
        } while (count.names.size() > before);
        return count;
    }

    /** Types, by package and simple name. */
    Set<String> types() {
        return found;
    }

    /** Interfaces that carry an annotation for classes: contracts and clients. */
    Set<String> contracts() {
        return contracts;
    }

    /** The simple names of annotations of the code base that carry one of those of frameworks. */
    Set<String> composed() {
        return composed;
    }

    private void read(String text) {
        Matcher of = PACKAGE.matcher(text);
        String packageName = of.find() ? of.group(1) + "." : "";
        Matcher annotation = ANNOTATION.matcher(text);
        while (annotation.find()) {
            if (names.contains(annotation.group(1))) {
                read(annotation.group(1), packageName, text, behindArguments(text, annotation.end()));
            }
        }
    }

    /** Looks behind further annotations for what is annotated. Methods and fields are none of it. */
    private void read(String name, String packageName, String text, int behind) {
        int position = behind;
        Matcher declaration = DECLARATION.matcher(text);
        Matcher annotation = Pattern.compile("\\G\\s*" + ANNOTATION.pattern()).matcher(text);
        while (!declaration.find(position)) {
            if (!annotation.find(position)) {
                return;
            }
            position = behindArguments(text, annotation.end());
        }
        String type = packageName + declaration.group(2);
        switch (declaration.group(1)) {
            case "interface" -> (OF_INTERFACES.contains(name) ? found : contracts).add(type);
            case "@interface" -> {
                names.add(declaration.group(2));
                composed.add(declaration.group(2));
            }
            default -> found.add(type);
        }
    }

    private static int behindArguments(String text, int position) {
        Matcher space = SPACE.matcher(text);
        int current = space.find(position) ? space.end() : position;
        if (current >= text.length() || text.charAt(current) != '(') {
            return position;
        }
        int open = 0;
        do {
            char character = text.charAt(current++);
            open += character == '(' ? 1 : character == ')' ? -1 : 0;
        } while (open > 0 && current < text.length());
        return current;
    }
}
