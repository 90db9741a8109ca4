package kz.kuzet.command.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kuzet.command.difference.DifferenceForm;
import kz.kuzet.command.register.CsvWriter;
import kz.kuzet.command.register.Labels;
import kz.kuzet.command.register.PageWriter;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.problem.PlainText;
import kz.kuzet.problem.Texts;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;
import kz.kuzet.register.Register;
import kz.kuzet.register.Registers;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.register.difference.RegisterDifference;
import org.junit.jupiter.api.Test;

/** Whatever a text holds, nothing that is printed of it is hidden: all of Unicode, on every surface. */
final class HiddenCharactersTest {

    private static final Messages MESSAGES = new Messages(Language.EN);

    /** As many as a message takes without cutting it. */
    private static final int PART = 100;

    /** What prints a text of unknown origin. */
    private static final Map<String, UnaryOperator<String>> SURFACES = Map.of(
            "message", text -> MESSAGES.of(Message.CODE_TWICE, text, text),
            "text of a command", text -> Texts.of(Console.TEXTS, Language.EN).say("classify.points", text, text),
            "failure",
                    text -> CommandException.at(text, Message.INPUT_NOT_READ, text)
                            .in(MESSAGES),
            "flaw", text -> new Flaw(Kind.UNKNOWN, text, 1, text).in(Language.EN),
            "csv", HiddenCharactersTest::csv,
            "page", HiddenCharactersTest::page,
            "diff as text", text -> difference(DifferenceForm.TEXT, text),
            "diff as markdown", text -> difference(DifferenceForm.MARKDOWN, text),
            "diff as json", text -> difference(DifferenceForm.JSON, text));

    @Test
    void nothingIsHiddenOnAnySurface() {
        List<Integer> hidden = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(PlainText::isHidden)
                // Of planes for private use a few will do: they are alike.
                .filter(codePoint -> Character.getType(codePoint) != Character.PRIVATE_USE || codePoint % 4096 < 2)
                // Halves that follow each other are none.
                .filter(codePoint -> Character.getType(codePoint) != Character.SURROGATE || codePoint % 128 == 0)
                .boxed()
                .toList();
        assertThat(hidden).hasSizeGreaterThan(250);
        for (int from = 0; from < hidden.size(); from += PART) {
            String text = hidden.subList(from, Math.min(from + PART, hidden.size())).stream()
                    .map(Character::toString)
                    .collect(Collectors.joining("x", "begin", "end"));
            assertThat(SURFACES).isNotEmpty().allSatisfy((name, surface) -> {
                String printed = surface.apply(text);
                assertThat(printed).as(name).contains("begin");
                assertThat(shown(printed)).as(name).isEmpty();
            });
        }
    }

    /** The hidden characters of an output, besides those that make its lines, and a mark of its encoding at its beginning. */
    private static List<String> shown(String printed) {
        List<String> found = new ArrayList<>();
        printed.codePoints()
                .filter(codePoint -> codePoint != '\n')
                .filter(PlainText::isHidden)
                .mapToObj(PlainText::nameOf)
                .forEach(found::add);
        return found;
    }

    private static String csv(String text) {
        return write(writer -> CsvWriter.write(register(text), new Labels(Language.EN), writer))
                .substring(1)
                .replace("\r\n", "\n");
    }

    private static String page(String text) {
        return write(writer -> PageWriter.write(register(text), writer));
    }

    private static String difference(DifferenceForm form, String text) {
        Register before = new Register(RulesEdition.APPLIED, "", List.of(), List.of());
        return form.write(RegisterDifference.between(before, register(text)), text, text, Language.EN, false);
    }

    private static Register register(String text) {
        return new Register(
                RulesEdition.APPLIED,
                text,
                List.of(Registers.ofText(text)),
                List.of(new ExcludedEndpoint("z" + text, text)));
    }

    /** Writes something. */
    private interface Writing {
        void to(PrintWriter writer) throws IOException;
    }

    private static String write(Writing writing) {
        StringWriter text = new StringWriter();
        try (PrintWriter writer = new PrintWriter(text)) {
            writing.to(writer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
