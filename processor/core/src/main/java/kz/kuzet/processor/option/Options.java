package kz.kuzet.processor.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.baseline.Baseline;
import kz.kuzet.processor.problem.Finding;

/**
 * The options of a build.
 *
 * @param provider name of the state body; empty where it is not set
 * @param endpoints annotations that mark endpoints, besides the known ones
 * @param language language of messages
 * @param lowered errors that are lowered to warnings
 * @param submitted the submitted register, where it is named and readable
 * @param tests whether the sources are those of tests; empty where the folder of the classes has to tell
 * @param baseline the findings that were there when Kuzet came, where their file is named and readable
 * @param strictBaseline whether it is an error if the file holds what is gone
 * @param report the file to which a report is written, where it is named
 * @param findings problems of the options themselves
 */
public record Options(
        String provider,
        Set<String> endpoints,
        Language language,
        Set<Problem> lowered,
        Optional<SubmittedRegister> submitted,
        Optional<Boolean> tests,
        Optional<Baseline> baseline,
        boolean strictBaseline,
        Optional<Path> report,
        List<Finding> findings) {

    /** The options where none is set, in English. */
    public static final Options NONE = in(Language.EN);

    /** The options where none is set. */
    static Options in(Language language) {
        return new Options(
                "",
                Set.of(),
                language,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
    }
}
