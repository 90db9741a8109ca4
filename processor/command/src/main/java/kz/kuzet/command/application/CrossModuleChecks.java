package kz.kuzet.command.application;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.kuzet.command.register.Labels;
import kz.kuzet.processor.check.Checks;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.problem.Message;
import kz.kuzet.rules.Citation;

/** The processor's own checks over all modules as if they were one compilation, in the processor's words. */
final class CrossModuleChecks {

    private final Remarks remarks;

    CrossModuleChecks(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(List<ModuleRegister> modules) {
        Compilation whole = new Compilation(
                modules.stream().flatMap(DeclaredAgain::services).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
        for (Finding finding : Checks.acrossModules(whole)) {
            String place =
                    finding.place().map(where -> where.subject().displayName()).orElse("");
            // The compiler says what to do if the component is in another module. Here there is no other one.
            Message message = finding.message() == Message.COMPONENT_NOT_FOUND
                    ? Message.COMPONENT_IN_NO_MODULE
                    : finding.message();
            remarks.add(place, message, finding.arguments().toArray());
        }
    }
}
