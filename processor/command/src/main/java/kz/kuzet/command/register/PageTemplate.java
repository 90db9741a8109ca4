package kz.kuzet.command.register;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is the same in every {@code register.html}: the template, its style and its script. Read once, when the first is written. */
final class PageTemplate {

    /** Text that is put in as it is: what a page holds besides HTML, none of it from a register. */
    private static final Map<String, String> PARTS = parts(read("register.css"), read("register.js"));

    private static final Template TEMPLATE = Mustache.compiler()
            .withEscaper(HtmlText::escape)
            .withCollector(new Contexts())
            .emptyStringIsFalse(true)
            .compile(read("register.html"));

    private PageTemplate() {}

    static void execute(Mustache.CustomContext context, Writer writer) {
        TEMPLATE.execute(context, writer);
    }

    /** A part of the page, or null where there is none of that name. */
    static @Nullable String part(String name) {
        return PARTS.get(name);
    }

    private static Map<String, String> parts(String style, String script) {
        return Map.of(
                "style", style,
                "styleHash", hash(style),
                "script", script,
                "scriptHash", hash(script),
                "words", PageWords.dictionary());
    }

    private static String read(String name) {
        try (InputStream resource = PageTemplate.class.getResourceAsStream("page/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("no resource " + name);
            }
            // Whatever line ends the sources were checked out with.
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a Content Security Policy names an element that may be applied. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Values come from contexts that say what they are asked for, never by reflection. */
    private static final class Contexts extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
