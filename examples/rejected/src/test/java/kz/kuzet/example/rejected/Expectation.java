package kz.kuzet.example.rejected;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import kz.kuzet.problem.Language;

/**
 * What is expected of a compilation, a line for each message. The English lines stand beside the sources, for readers; those of the
 * other languages among the tests.
 */
final class Expectation {

    private static final Path OTHER_LANGUAGES = Path.of("src", "test", "resources", "expected");

    private Expectation() {}

    /** The expectation for a compiler: a file of its own where it differs from javac. */
    static String of(Exhibit exhibit, Compiler compiler, Language language) {
        Path own = file(exhibit, compiler, language);
        return Text.of(Files.exists(own) ? own : file(exhibit, Compiler.JAVAC, language));
    }

    static void update(Exhibit exhibit, Compiler compiler, Language language, String said) {
        Path own = file(exhibit, compiler, language);
        if (compiler == Compiler.JAVAC || !said.equals(Text.of(file(exhibit, Compiler.JAVAC, language)))) {
            Text.write(own, said);
        } else {
            Text.delete(own);
        }
    }

    static String lines(List<CompilerMessage> said) {
        return said.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static Path file(Exhibit exhibit, Compiler compiler, Language language) {
        String suffix = compiler == Compiler.JAVAC ? ".txt" : "-ecj.txt";
        return language == Language.EN
                ? exhibit.folder().resolve("expected" + suffix)
                : OTHER_LANGUAGES.resolve(language.tag()).resolve(exhibit + suffix);
    }
}
