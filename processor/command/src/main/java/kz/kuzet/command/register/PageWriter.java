package kz.kuzet.command.register;

import com.samskivert.mustache.MustacheException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import kz.kuzet.register.Register;

/**
 * Writes {@code register.html}, the form for people: one file that needs no network, in Kazakh, Russian and English, to be read,
 * searched, printed and signed. Nothing in it depends on the date, the machine, the order of files or the compiler.
 */
public final class PageWriter {

    private PageWriter() {}

    /** Writes the register; the writer is left open. */
    public static void write(Register register, Writer writer) throws IOException {
        // The template gives a piece for every value, and an encoder is slow with small ones.
        BufferedWriter buffer = new BufferedWriter(writer);
        try {
            PageTemplate.execute(new PageContext(register), buffer);
        } catch (MustacheException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
        buffer.flush();
    }
}
