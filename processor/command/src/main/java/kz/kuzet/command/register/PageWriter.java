package kz.kuzet.command.register;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.BufferedWriter;
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
import kz.kuzet.problem.PlainText;
import kz.kuzet.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code register.html}, the form for people: a single file that needs no network, in Kazakh, Russian and English, to be
 * read, searched, printed and signed. Its content does not depend on the date, the machine, the order of files or the compiler.
 */
public final class PageWriter {

    private static final Mustache.Escaper HTML = Escapers.simple(
            new String[][] {{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}});

    /** The parts of the page that are not escaped: none of them comes from a register. */
    private static final Map<String, String> PARTS = parts(read("register.css"), read("register.js"));

    private static final Template TEMPLATE = Mustache.compiler()
            .withEscaper(PageWriter::escape)
            .withCollector(new Contexts())
            .emptyStringIsFalse(true)
            .compile(read("register.html"));

    private PageWriter() {}

    /** Writes the register; the writer is left open. */
    public static void write(Register register, Writer writer) throws IOException {
        // Buffered, because the template writes each value separately, and an encoder is slow with small pieces.
        BufferedWriter buffer = new BufferedWriter(writer);
        try {
            TEMPLATE.execute(new PageContext(register), buffer);
        } catch (MustacheException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
        buffer.flush();
    }

    /** Escapes characters that would not arrive unchanged, and shows where a hidden one was. */
    static String escape(String text) {
        return HTML.escape(PlainText.replaceHidden(text));
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
        try (InputStream resource = PageWriter.class.getResourceAsStream("page/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("no resource " + name);
            }
            // Independent of the line ends with which the sources were checked out.
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of an element, as a Content Security Policy names it. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The contexts supply all values, never reflection. */
    private static final class Contexts extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
