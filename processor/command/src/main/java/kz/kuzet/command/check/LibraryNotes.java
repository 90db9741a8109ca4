package kz.kuzet.command.check;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.command.classfile.ClassAnalyzer;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;

/** Tells which libraries have endpoints, which are not judged. */
final class LibraryNotes {

    private LibraryNotes() {}

    /** A line for each library with endpoints. */
    static List<String> of(ClassPathScan scan, ApplicationClasses own, ClassAnalyzer analyzer, Messages messages) {
        List<String> notes = new ArrayList<>();
        for (ScannedModule module : scan.modules()) {
            long endpoints = module.classes().stream()
                    .filter(type -> !own.contain(type) && analyzer.isEndpoint(type))
                    .count();
            if (endpoints > 0) {
                Message message = Message.LIBRARY_NOT_JUDGED;
                String text = messages.of(message, endpoints);
                notes.add(messages.line(
                        module.place().toString(), message.problem().severity(), text));
            }
        }
        return notes;
    }
}
