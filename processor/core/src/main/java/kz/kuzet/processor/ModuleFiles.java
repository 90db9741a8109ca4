package kz.kuzet.processor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.baseline.UnclassifiedList;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.problem.Defects;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.processor.register.AnswerList;
import kz.kuzet.processor.register.CompilationRegister;
import kz.kuzet.processor.register.EarlierEntries;
import kz.kuzet.processor.register.GuardList;
import kz.kuzet.register.JsonWriter;
import kz.kuzet.register.MalformedRegisterException;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import kz.kuzet.register.RulesEdition;

/** The register of a module, its list of guards, and its list of types that answer for endpoints. What earlier compilations wrote into them is kept. */
final class ModuleFiles {

    private static final String GUARD_LIST = "META-INF/services/kz.kuzet.guard.ServiceGuard";

    private final String root;
    private final Output output;
    private final EarlierOutput earlierOutput;
    private EarlierEntries earlier = EarlierEntries.NONE;
    private List<String> answeringEarlier = List.of();

    /**
     * @param root the name of the module with a slash, where the compiler has a folder for each; otherwise empty
     */
    ModuleFiles(String root, Output output, Filer filer) {
        this.root = root;
        this.output = output;
        this.earlierOutput = new EarlierOutput(root, filer);
    }

    /** Reads what is there, before anything is written. Whatever prevents it is a finding: it would be lost. */
    EarlierEntries readEarlier(Set<String> compiled, Language language, Consumer<Finding> findings) {
        List<String> answering = new ArrayList<>();
        for (String name : answeringEarlier(findings)) {
            if (!EarlierEntries.isCompiled(name, "", compiled)) {
                answering.add(name);
            }
        }
        answeringEarlier = answering;
        Optional<byte[]> register = read(Register.FILE, findings);
        List<String> listed = listed(GUARD_LIST, findings);
        if (register.isEmpty() && listed.isEmpty()) {
            // A build from scratch.
            earlier = EarlierEntries.NONE;
            return earlier;
        }
        Register known = register.flatMap(bytes -> {
                    try {
                        return Optional.of(RegisterReader.read(bytes));
                    } catch (MalformedRegisterException e) {
                        String flaw = e.flaw().in(language);
                        findings.accept(Finding.ofCompilation(Message.EARLIER_FILE_NOT_KEPT, Register.FILE, flaw));
                        return Optional.empty();
                    }
                })
                .orElseGet(() -> new Register(RulesEdition.APPLIED, "", List.of(), List.of()));
        earlier = EarlierEntries.of(known, listed, compiled, earlierOutput::hasClass);
        if (!earlier.isEmpty() && !known.edition().equals(RulesEdition.APPLIED)) {
            RulesEdition other = known.edition();
            findings.accept(Finding.ofCompilation(
                    Message.EARLIER_REGISTER_OF_OTHER_RULES,
                    Register.FILE,
                    other.document() + ", " + other.amendedBy()));
        }
        return earlier;
    }

    /** The types that answered for endpoints in earlier compilations, as far as their classes are still there. */
    List<String> answeringEarlier(Consumer<Finding> findings) {
        List<String> there = new ArrayList<>();
        for (String name : listed(AnswerList.FILE, findings)) {
            if (earlierOutput.hasClass(name)) {
                there.add(name);
            }
        }
        return there;
    }

    private List<String> listed(String path, Consumer<Finding> findings) {
        Optional<byte[]> list = read(path, findings);
        return list.isPresent() ? GuardList.read(new String(list.get(), StandardCharsets.UTF_8)) : List.of();
    }

    /**
     * Writes the files.
     *
     * @param notYetClassified the endpoints of the module that a baseline lets pass
     */
    void write(Compilation compilation, String provider, List<String> notYetClassified, Consumer<Finding> findings) {
        write(GUARD_LIST, () -> GuardList.of(compilation, earlier), findings);
        String answering = AnswerList.of(compilation, answeringEarlier);
        if (answering.isEmpty()) {
            output.remove(root, AnswerList.FILE);
        } else {
            write(AnswerList.FILE, () -> answering, findings);
        }
        write(
                Register.FILE,
                () -> JsonWriter.write(CompilationRegister.of(compilation, provider, notYetClassified, earlier)),
                findings);
    }

    /** Writes the list of endpoints without a statement, and returns where it is. */
    String writeUnclassified(UnclassifiedList list, Consumer<Finding> findings) {
        return write(UnclassifiedList.FILE, list::text, findings);
    }

    /** Removes the list of an earlier compilation. */
    void removeUnclassified() {
        output.remove(root, UnclassifiedList.FILE);
    }

    private Optional<byte[]> read(String path, Consumer<Finding> findings) {
        try {
            return earlierOutput.file(path);
        } catch (IOException e) {
            findings.accept(Finding.ofCompilation(Message.EARLIER_FILE_NOT_KEPT, path, e.toString()));
            return Optional.empty();
        }
    }

    /** Makes the text before the file, so that no half of a file stays where that fails. Returns where the file is. */
    private String write(String path, Supplier<String> content, Consumer<Finding> findings) {
        List<String> places = new ArrayList<>(List.of(path));
        Defects.guarded(path, findings, () -> {
            String text = content.get();
            try {
                places.add(output.resource(root, path, writer -> writer.write(text)));
            } catch (IOException e) {
                findings.accept(Finding.ofCompilation(Message.OUTPUT_NOT_WRITTEN, path, e.toString()));
            }
        });
        return places.get(places.size() - 1);
    }
}
