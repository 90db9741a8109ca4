package kz.kuzet.command.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kuzet.command.archive.Archives;
import kz.kuzet.command.archive.ClassPathRoot;
import kz.kuzet.command.archive.Entry;
import kz.kuzet.command.archive.Limits;
import kz.kuzet.command.classfile.ClassAnalyzer;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.command.console.Progress;
import kz.kuzet.endpoint.AnsweredEndpoints;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Reading;

/**
 * The modules whose register is not what their class files declare (501, 508, 509). The class files are what is shipped, so
 * such a register must not be passed on. A register without any class beside it is taken at its word.
 *
 * @param findings what the registers lack, and what they have and should not, sorted
 * @param unreadable what could not be read, a line each
 */
public record ContradictedRegisters(List<CheckFinding> findings, List<String> unreadable) {

    /** With it begin the names of all annotations and guards in class files. */
    private static final byte[] MENTION = "kz/kuzet/".getBytes(StandardCharsets.US_ASCII);

    /** Spring Boot packs it beside the files of an application. */
    private static final String BOOT_LOADER = "org/springframework/boot/loader/";

    /**
     * Looks through all modules. Only classes that mention Kuzet are read.
     *
     * @throws CommandException if an input as a whole cannot be read
     */
    public static ContradictedRegisters in(List<Path> inputs, Console console) throws CommandException {
        List<CheckFinding> findings = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        try (Progress progress = console.progress()) {
            Archives archives = new Archives(Limits.USUAL, progress);
            for (Path input : inputs) {
                archives.read(input, root -> {
                    if (hasClass(root)) {
                        // A copy of the module elsewhere hides none of its classes.
                        ClassPathScan scan = new ClassPathScan(console, ContradictedRegisters::mentionsKuzet);
                        scan.addModule(root);
                        findings.addAll(contradictions(scan, console));
                        unreadable.addAll(scan.unreadable());
                    }
                });
            }
        }
        return new ContradictedRegisters(
                findings.stream().distinct().sorted(CheckFinding.ORDER).toList(),
                unreadable.stream().distinct().sorted().toList());
    }

    private static List<CheckFinding> contradictions(ClassPathScan scan, Console console) {
        Findings findings = new Findings(scan.pool(), Set.of(), console.messages());
        AnsweredEndpoints answered = AnsweredEndpoints.of(scan.modules().stream()
                .flatMap(module -> module.classes().stream())
                .toList());
        ClassAnalyzer analyzer = new ClassAnalyzer(scan.pool(), Set.of(), type -> true, answered);
        for (ScannedModule module : scan.modules()) {
            Reading reading = Reading.empty();
            for (ClassFileType type : module.classes()) {
                Reading ofType = analyzer.read(type);
                if (!ofType.unreadable().isEmpty()) {
                    scan.note(CommandException.at(
                            type.place(),
                            Message.CLASS_FILE_OF_NEWER_KUZET,
                            ofType.unreadable().get(0)));
                }
                reading.addAll(ofType);
            }
            CheckedModule checked = CheckedModule.of(module, module.classes(), reading);
            if (checked.declaresSomething() && checked.wasNotProcessed()) {
                findings.first(module.place().toString(), Message.NOT_PROCESSED, module.place());
            }
            new RegisterCheck(checked, findings).check();
        }
        return findings.all();
    }

    private static boolean hasClass(ClassPathRoot root) {
        return root.entries().stream()
                .map(Entry::name)
                .anyMatch(name -> name.endsWith(".class") && !name.startsWith(BOOT_LOADER));
    }

    private static boolean mentionsKuzet(byte[] file) {
        for (int begin = 0; begin + MENTION.length <= file.length; begin++) {
            int matching = 0;
            while (matching < MENTION.length && file[begin + matching] == MENTION[matching]) {
                matching++;
            }
            if (matching == MENTION.length) {
                return true;
            }
        }
        return false;
    }
}
