package kz.kuzet.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.kuzet.command.register.CsvWriter;
import kz.kuzet.command.register.Labels;
import kz.kuzet.command.register.PageWriter;
import kz.kuzet.problem.Language;
import kz.kuzet.register.JsonWriter;
import kz.kuzet.register.Register;

/** The forms in which a register is written. A new one is a constant, and a case below. */
enum RegisterFormat {
    JSON,
    CSV,
    HTML;

    void write(Register register, Language language, Writer writer) throws IOException {
        switch (this) {
            case JSON -> JsonWriter.write(register, writer);
            case CSV -> CsvWriter.write(register, new Labels(language), writer);
            // In all languages at once.
            case HTML -> PageWriter.write(register, writer);
        }
    }

    /** The form that the name of a file promises. */
    static Optional<RegisterFormat> promisedBy(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + Constants.written(format)))
                .findFirst();
    }
}
