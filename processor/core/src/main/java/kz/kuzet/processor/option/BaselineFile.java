package kz.kuzet.processor.option;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.baseline.Baseline;
import kz.kuzet.processor.baseline.MalformedBaselineException;
import kz.kuzet.processor.problem.Finding;

/** Reads the file of a baseline. Whatever prevents it is a finding: without the file, everything would be new. */
final class BaselineFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String POSSIBLE_CODES = Arrays.stream(Problem.values())
            .filter(Problem::canBeInBaseline)
            .map(Problem::name)
            .collect(Collectors.joining(", "));

    private BaselineFile() {}

    static Optional<Baseline> read(String file, Consumer<Finding> findings) {
        try {
            return Optional.of(Baseline.parse(file, text(file, findings)));
        } catch (MalformedBaselineException e) {
            findings.accept(Finding.ofCompilation(
                    Message.BASELINE_LINE, file, Integer.toString(e.line()), e.text(), POSSIBLE_CODES));
        } catch (IOException | InvalidPathException | SecurityException e) {
            findings.accept(Finding.ofCompilation(Message.BASELINE_NOT_READ, file, e.toString()));
        }
        return Optional.empty();
    }

    private static String text(String file, Consumer<Finding> findings) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(OptionFile.content(file));
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            // The decoder stops before the bytes that it cannot decode.
            String before = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            long line = 1 + before.chars().filter(c -> c == '\n').count();
            findings.accept(Finding.ofCompilation(Message.BASELINE_NOT_UTF_8, file, Long.toString(line)));
            return before.substring(0, before.lastIndexOf('\n') + 1);
        }
    }
}
