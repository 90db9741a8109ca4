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

    /** The only block of code in a language, as it stands. */
    String block(String language) {
        return once("(?s)```" + language + "\\n(.*?)```");
    }

    /** An argument of the compiler that a sentence of the guide gives, as the build states it. */
    String argument(String option) {
        return "<arg>" + once("compiled with `(-A" + option + "=[^`]*)`") + "</arg>";
    }

    /** What stands between two tags in the guide, once. */
    String within(String element) {
        return once("(?s)<" + element + "[^>]*>(.*?)</" + element + ">");
    }

    private String once(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        String within = found.group(1);
        assertThat(found.find()).as("a second %s", pattern).isFalse();
        return within;
    }
}
