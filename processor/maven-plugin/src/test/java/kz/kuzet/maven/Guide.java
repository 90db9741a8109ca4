package kz.kuzet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the guide "Bring Kuzet into an existing application" tells to do, word for word. */
record Guide(String text) {

    private static final Path FILE = Path.of("../../annotations/docs/adopting.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^    mvn (.+)$");

    static Guide read() throws IOException {
        return new Guide(Files.readString(FILE));
    }

    /** The commands of Maven in the first steps, up to a heading, each without {@code mvn}. */
    List<String> commandsBefore(String heading) {
        assertThat(text).contains(heading);
        Matcher commands = COMMAND.matcher(text.substring(0, text.indexOf(heading)));
        return commands.results().map(found -> found.group(1)).toList();
    }

    /** What stands between two tags in the guide, once. */
    String within(String element) {
        Matcher found = Pattern.compile("(?s)<" + element + "[^>]*>(.*?)</" + element + ">")
                .matcher(text);
        assertThat(found.find()).as(element).isTrue();
        String within = found.group(1);
        assertThat(found.find()).as("a second %s", element).isFalse();
        return within;
    }
}
