package kz.kuzet.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;

/** The words of one language as they stand in its file, without what other files would fill in. */
final class Words {

    private Words() {}

    static Map<String, String> of(Language language) {
        String suffix = language == Language.EN ? "" : "_" + language.tag();
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Message.class.getResourceAsStream("Messages" + suffix + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
