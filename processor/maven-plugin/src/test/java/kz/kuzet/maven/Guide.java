package kz.kuzet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the guide "Bring Kuzet into an existing application" tells to do, word for word. */
record Guide(String text) {

    private static final Path FOLDER = Path.of("../../annotations/docs");
    private static final Pattern COMMAND = Pattern.compile("(?m)^    mvn (.+)$");

    static Guide read() throws IOException {
        return new Guide(Files.readString(FOLDER.resolve("adopting.md")));
    }

    /** What differs with other tools, told in a section each. */
    static Guide ofTools() throws IOException {
        return new Guide(Files.readString(FOLDER.resolve("adopting-tools.md")));
    }

    /** What stands under a heading, up to the next one. */
    Guide section(String heading) {
        return new Guide(once("(?s)\n## " + Pattern.quote(heading) + "\n(.*?)(?=\n## |\\z)"));
    }

    /** The commands of Maven in the first steps, up to a heading, each without {@code mvn}. */
    List<String> commandsBefore(String heading) {
        assertThat(text).contains(heading);
        Matcher commands = COMMAND.matcher(text.substring(0, text.indexOf(heading)));
        return commands.results().map(found -> found.group(1)).toList();
    }

    /** The only command of Maven, without {@code mvn}. */
    String command() {
        return once(COMMAND.pattern());
    }

    /** The only block of code in a language, as it stands. */
    String block(String language) {
        return once(blocks(language));
    }

    /** What is printed, in all blocks of it. */
    String printed() {
        return Pattern.compile(blocks("text"))
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining());
    }

    private static String blocks(String language) {
        return "(?s)```" + language + "\\n(.*?)```";
    }

    /** An annotation with its members that stands within a sentence. */
    String annotation(String name) {
        return once("`(@" + name + "\\([^`]*\\))`");
    }

    /** An argument of the compiler that a sentence of the guide gives, as the build states it. */
    String argument(String option) {
        return "<arg>" + once("compiled with `(-A" + option + "=[^`]*)`") + "</arg>";
    }

    /** What stands between two tags in the guide, once. */
    String within(String element) {
        return once("(?s)<" + element + "[^>]*>(.*?)</" + element + ">");
    }

    /** What stands between two tags, each time. */
    List<String> all(String element) {
        return Pattern.compile("<" + element + ">(.*?)</" + element + ">")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String once(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        String within = found.group(1);
        assertThat(found.find()).as("a second %s", pattern).isFalse();
        return within;
    }
}
