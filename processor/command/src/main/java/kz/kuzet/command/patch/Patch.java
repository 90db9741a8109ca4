package kz.kuzet.command.patch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.patch.JavaSource.Element;
import kz.kuzet.command.worklist.Answer;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.literal.UnicodeEscapes;

/** The patch that writes answers into sources. What is stated in a source already is left as it is. */
public final class Patch {

    private final SourceFolders folders;
    private final Charset encoding;
    private final Console console;
    private final Map<Path, List<Answer>> bySource = new TreeMap<>();
    private final Map<Path, String> hunks = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Patch(SourceFolders folders, Charset encoding, Console console) {
        this.folders = folders;
        this.encoding = encoding;
        this.console = console;
    }

    /**
     * Makes a patch.
     *
     * @param sources folders of sources, or folders above these
     * @param encoding of the sources
     * @throws CommandException if a folder cannot be read
     */
    public static Patch of(List<Answer> answers, List<Path> sources, Charset encoding, Console console)
            throws CommandException {
        Patch patch = new Patch(SourceFolders.of(sources), encoding, console);
        for (Answer answer : answers) {
            try {
                patch.bySource
                        .computeIfAbsent(patch.folders.find(answer), file -> new ArrayList<>())
                        .add(answer);
            } catch (CommandException e) {
                patch.complain(e);
            }
        }
        patch.bySource.forEach(patch::edit);
        Set<Path> roots = new TreeSet<>();
        patch.hunks.keySet().forEach(file -> roots.add(patch.folders.root(file)));
        if (roots.size() > 1) {
            patch.complain(CommandException.at(
                    roots.iterator().next(),
                    Message.SOURCES_OF_SEVERAL_REPOSITORIES,
                    roots.stream().skip(1).findFirst().orElseThrow()));
        }
        return patch;
    }

    /** A line for each answer that cannot be written. */
    public List<String> errors() {
        return errors;
    }

    /** A line for each answer that is left out, because something is stated already. */
    public List<String> notes() {
        return notes;
    }

    /** The whole patch, in the encoding of the sources; empty where every answer is left out. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hunks.forEach((file, text) -> {
            String name = folders.root(file).relativize(file).toString().replace('\\', '/');
            bytes.writeBytes(header(name).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(text.getBytes(encoding));
        });
        return bytes.toByteArray();
    }

    /** Git reads a name with a space up to a tab. */
    private static String header(String name) {
        String end = name.contains(" ") ? "\t\n" : "\n";
        return "diff --git a/" + name + " b/" + name + "\n--- a/" + name + end + "+++ b/" + name + end;
    }

    private void edit(Path file, List<Answer> answers) {
        try {
            JavaSource source = JavaSource.parse(file, read(file));
            SourceEdit edit = new SourceEdit(source.text());
            Map<Answer, Integer> offsets =
                    new TreeMap<>((one, other) -> one.element().compareTo(other.element()));
            Set<String> classes = new TreeSet<>();
            for (Answer answer : answers) {
                find(answer, source).ifPresent(element -> {
                    offsets.put(answer, element.offset());
                    classes.addAll(AnnotationText.classes(answer));
                });
            }
            SourceImports imports = new SourceImports(source, classes);
            imports.insertInto(edit);
            AnnotationText text = new AnnotationText(imports::name);
            offsets.forEach((answer, offset) -> edit.insertBefore(
                    offset,
                    text.lines(answer).stream()
                            .map(line -> UnicodeEscapes.in(encoding, line))
                            .toList()));
            String difference = UnifiedDiff.of(source.text(), edit);
            if (!difference.isEmpty()) {
                hunks.put(file, difference);
            }
        } catch (CommandException e) {
            complain(e);
        }
    }

    private String read(Path file) throws CommandException {
        try {
            return encoding.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw CommandException.at(file, Message.SOURCE_NOT_ENCODED, encoding.name());
        } catch (IOException e) {
            throw CommandException.unreadable(file, e);
        }
    }

    /** The element for which an answer is, unless it has one. */
    private Optional<Element> find(Answer answer, JavaSource source) {
        List<Element> found = answer.signature()
                .map(signature -> source.methods(answer.type(), signature))
                .orElseGet(() -> source.type(answer.type()).stream().toList());
        if (source.isGenerated(answer.type())) {
            complain(CommandException.at(answer.place(), Message.SOURCE_GENERATED, source.file()));
        } else if (found.isEmpty()) {
            complain(CommandException.at(
                    answer.place(), Message.ELEMENT_NOT_IN_SOURCE, answer.element(), source.file()));
        } else if (found.size() > 1) {
            complain(CommandException.at(answer.place(), Message.ELEMENTS_ALIKE, answer.element(), source.file()));
        } else if (found.get(0).stated()) {
            notes.add(CommandException.at(answer.place(), Message.STATED_ALREADY, answer.element())
                    .in(console.messages()));
        } else {
            return Optional.of(found.get(0));
        }
        return Optional.empty();
    }

    private void complain(CommandException failure) {
        errors.add(failure.in(console.messages()));
    }
}
