package kz.kuzet.example.rejected;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.kuzet.problem.Problem;

/** The page of an exhibit. Each file of the folder is shown in it: a line with a link to it, then its text in a block. */
final class Page {

    private static final Pattern TITLE = Pattern.compile("\\A# (KUZET\\d{3}): (.+)\n");
    private static final Pattern SHOWN =
            Pattern.compile("(?ms)\\[`([^`]+)`\\]\\(\\1\\)\n\n```(?:java|text)\n(.*?)^```$");

    private static final Pattern LINK = Pattern.compile("\\[`([^`]+)`\\]\\(\\1\\)");

    private final Exhibit exhibit;
    private final String text;

    Page(Exhibit exhibit) {
        this.exhibit = exhibit;
        this.text = Text.of(exhibit.page());
    }

    String text() {
        return text;
    }

    /** The line under which the table of contents names the problem. */
    String summary() {
        Problem problem = exhibit.problem();
        Matcher title = TITLE.matcher(text);
        if (!title.find()
                || !title.group(1).equals(problem.name())
                || !title.group(2).replace("`", "").equals(problem.title())) {
            throw new IllegalStateException(
                    exhibit.page() + " begins with \"# " + problem.name() + ": " + problem.title() + "\"");
        }
        return title.group(2);
    }

    /** The files of the folder that the page names, each with a link to it. */
    Set<String> links() {
        return LINK.matcher(text).results().map(link -> link.group(1)).collect(Collectors.toSet());
    }

    /** The files that the page shows, as it shows them. */
    Map<String, String> shown() {
        Map<String, String> files = new LinkedHashMap<>();
        SHOWN.matcher(text).results().forEach(block -> files.put(block.group(1), block.group(2)));
        return files;
    }

    /** Shows the files as they are now. */
    void update() {
        String updated = SHOWN.matcher(text).replaceAll(block -> {
            Path file = exhibit.folder().resolve(block.group(1));
            String before = text.substring(block.start(), block.start(2));
            return Matcher.quoteReplacement(before + Text.of(file).stripTrailing() + "\n```");
        });
        if (!updated.equals(text)) {
            Text.write(exhibit.page(), updated);
        }
    }
}
