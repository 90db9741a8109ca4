package kz.kuzet.command.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import kz.kuzet.problem.Language;

/** The words that Russian and Kazakh texts use, one for each thing. */
public final class Glossary {

    private static final Pattern BAR = Pattern.compile(" \\| ");

    private Glossary() {}

    /**
     * One thing.
     *
     * @param word what it is called
     * @param rejected what it is not called
     */
    public record Term(Language language, String thing, String word, Pattern rejected) {}

    public static List<Term> terms() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Glossary.class.getResourceAsStream("/kz/kuzet/command/glossary.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Glossary::term)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term term(String line) {
        String[] cells = BAR.split(line, 4);
        return new Term(
                Language.ofTag(cells[0].strip()).orElseThrow(),
                cells[1],
                cells[2],
                Pattern.compile(
                        cells[3].strip(),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }
}
