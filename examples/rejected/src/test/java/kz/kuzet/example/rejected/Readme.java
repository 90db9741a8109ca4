package kz.kuzet.example.rejected;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.processor.problem.Language;
import kz.kuzet.processor.problem.Problem;

/**
 * The first page of the project, in one of its languages.
 *
 * @param language the language of the page, and of the error that it shows
 */
record Readme(Language language) {

    private static final String TRANSLATIONS = "annotations/docs/README.";
    private static final Pattern ERROR = Pattern.compile("(?s)(```java\n(import .*?)```.*?```text\n)([^\n]*)(\n```)");
    private static final Pattern FAMILY = Pattern.compile("(?m)^(- [^\\[]+: )\\[(\\d)\\d\\d].*$");

    static Stream<Readme> all() {
        return Stream.of(Language.values()).map(Readme::new);
    }

    Guide page() {
        return Guide.of(language == Language.EN ? "README.md" : TRANSLATIONS + language.tag() + ".md");
    }

    Path file() {
        return page().file();
    }

    /** The source that must not compile. */
    String faultySource() {
        return error().group(2);
    }

    /** What the compiler says of it, as the page shows it. */
    String shownError() {
        return error().group(3);
    }

    void showError(String said) {
        Matcher error = error();
        Text.write(file(), error.replaceFirst(Matcher.quoteReplacement(error.group(1) + said + error.group(4))));
    }

    /** Lists the problems anew: in each line of the list those of the family whose codes stand there. */
    void listProblems() {
        String root = language == Language.EN ? "" : "../../";
        Text.write(file(), FAMILY.matcher(Text.of(file())).replaceAll(line -> {
            String links = Stream.of(Problem.values())
                    .map(Problem::name)
                    .filter(code -> code.startsWith("KUZET" + line.group(2)))
                    .map(code -> "[%s](%sexamples/rejected/gallery/%s/README.md)"
                            .formatted(code.substring("KUZET".length()), root, code))
                    .collect(Collectors.joining(" "));
            return Matcher.quoteReplacement(links.isEmpty() ? line.group() : line.group(1) + links);
        }));
    }

    /** Where the links lead that all languages have: everywhere but to the page itself in another language. */
    List<String> targets() {
        Guide page = page();
        return page.links().stream()
                .filter(link -> !link.matches("(.*/)?README\\.(ru|kk)\\.md|\\.\\./\\.\\./README\\.md"))
                .map(link -> URI.create(link).isAbsolute()
                        ? link
                        : ProjectFiles.placeOf(page.file().resolveSibling(link)))
                .sorted()
                .toList();
    }

    private Matcher error() {
        Matcher error = ERROR.matcher(Text.of(file()));
        if (!error.find()) {
            throw new IllegalStateException(file() + " shows no source with its error");
        }
        return error;
    }

    @Override
    public String toString() {
        return language.tag();
    }
}
