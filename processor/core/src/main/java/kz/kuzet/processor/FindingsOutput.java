package kz.kuzet.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.baseline.UnclassifiedList;
import kz.kuzet.processor.problem.Finding;

/** Tells what was found: in the report, in the list of unclassified endpoints, and in the messages of the compiler. */
final class FindingsOutput {

    private final CompilationContext context;
    private final SourceTypes sources;

    FindingsOutput(CompilationContext context, SourceTypes sources) {
        this.context = context;
        this.sources = sources;
    }

    /** The messages come last, because a file that cannot be written is a finding too. */
    void tell(Printer printer) {
        Optional<Path> report = context.options().report();
        if (report.isPresent()) {
            context.guarded(
                    report.get().toString(),
                    () -> CompilationReport.in(report.get(), context.isOfTests())
                            .write(printer.reported(context.findings()), context.found()));
        }
        Optional<UnclassifiedList> many = UnclassifiedList.of(context.findings());
        String place = listUnclassified(many);
        print(many, place, printer);
    }

    /** Writes the file, or removes that of an earlier compilation. Returns where it is. */
    private String listUnclassified(Optional<UnclassifiedList> many) {
        for (Finding finding : context.findings()) {
            if (finding.message() == Message.DEFECT) {
                // What was not read is not in the list, and would be thought to be done.
                return UnclassifiedList.FILE;
            }
        }
        List<String> places = new ArrayList<>(List.of(UnclassifiedList.FILE));
        context.guarded(UnclassifiedList.FILE, () -> {
            ModuleFiles files =
                    context.files(sources.byRoot().keySet().iterator().next());
            if (many.isPresent()) {
                places.add(files.writeUnclassified(many.get(), context.found()));
            } else {
                files.removeUnclassified();
            }
        });
        return places.get(places.size() - 1);
    }

    /** Unclassified endpoints come last where there are many: behind them no other error would be seen. */
    private void print(Optional<UnclassifiedList> many, String place, Printer printer) {
        if (many.isPresent()) {
            printer.print(many.get().others(context.findings()));
            printer.print(many.get().first());
            printer.print(List.of(many.get().summary(place)));
        } else {
            printer.print(context.findings());
        }
    }
}
