package kz.kuzet.command.application;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.kuzet.command.console.Words;
import kz.kuzet.command.register.Labels;
import kz.kuzet.processor.check.Checks;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.processor.problem.Language;
import kz.kuzet.processor.problem.Message;
import kz.kuzet.processor.problem.Severity;
import kz.kuzet.processor.problem.Wording;
import kz.kuzet.rules.Citation;

/** The processor's own checks over all modules as if they were one compilation, in the processor's words. */
final class CrossModuleChecks {

    private final Remarks remarks;
    private final Wording wording;
    private final Words words;
    private final Labels labels;

    CrossModuleChecks(Remarks remarks, Language language) {
        this.remarks = remarks;
        this.wording = new Wording(language);
        this.words = Words.of(ApplicationFlaw.class, language);
        this.labels = new Labels(Locale.forLanguageTag(language.tag()));
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
            Severity severity = finding.message().problem().severity();
            remarks.addAt(place, severity, describe(finding));
        }
    }

    /** The compiler says what to do if the component is in another module. Here there is no other one. */
    private String describe(Finding finding) {
        if (finding.message() == Message.COMPONENT_NOT_FOUND) {
            return words.say(
                    ApplicationFlaw.COMPONENT_NOT_FOUND.name(),
                    finding.arguments().get(0),
                    labels.of(finding.message().citation().orElse(Citation.PARA_2_5)));
        }
        return wording.of(finding);
    }
}
