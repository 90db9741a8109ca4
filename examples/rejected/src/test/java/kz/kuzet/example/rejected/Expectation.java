package kz.kuzet.example.rejected;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import kz.kuzet.problem.Language;

/** What is expected of a compilation, in one file for a reader and a test: a section for each language, a line for each message. */
final class Expectation {

    private Expectation() {}

    /** The expectation for a compiler: a file of its own where it differs from javac. */
    static String of(Exhibit exhibit, Compiler compiler) {
        Path own = own(exhibit, compiler);
        return Text.of(Files.exists(own) ? own : own(exhibit, Compiler.JAVAC));
    }

    static void update(Exhibit exhibit, Compiler compiler, String said) {
        if (compiler == Compiler.JAVAC || !said.equals(Text.of(own(exhibit, Compiler.JAVAC)))) {
            Text.write(own(exhibit, compiler), said);
        } else {
            Text.delete(own(exhibit, compiler));
        }
    }

    static String section(Language language, List<Said> said) {
        return said.stream().map(line -> line + "\n").collect(Collectors.joining("", heading(language) + "\n\n", ""));
    }

    private static Path own(Exhibit exhibit, Compiler compiler) {
        return exhibit.folder()
                .resolve(
                        switch (compiler) {
                            case JAVAC -> "expected.txt";
                            case ECJ -> "expected-ecj.txt";
                        });
    }

    private static String heading(Language language) {
        return switch (language) {
            case EN -> "# English";
            case RU -> "# Русский";
            case KK -> "# Қазақша";
        };
    }
}
