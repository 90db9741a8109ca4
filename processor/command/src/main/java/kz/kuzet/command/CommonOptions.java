package kz.kuzet.command;

import kz.kuzet.problem.Language;
import picocli.CommandLine.Option;

/** What every command takes. Picocli reads the fields. */
@SuppressWarnings("UnusedVariable")
final class CommonOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 100,
            descriptionKey = "help")
    private boolean help;

    /** It is looked at before the rest is parsed, by {@link kz.kuzet.command.console.Languages}; here it is checked. */
    @Option(
            names = "--locale",
            order = 99,
            paramLabel = "en|ru|kk",
            descriptionKey = "locale",
            completionCandidates = Locales.class)
    private Language locale;

    static final class Locales extends Constants<Language> {
        Locales() {
            super(Language.class);
        }
    }
}
