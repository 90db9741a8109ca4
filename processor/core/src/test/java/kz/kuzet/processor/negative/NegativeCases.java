package kz.kuzet.processor.negative;

import java.util.List;
import java.util.stream.Stream;

/** All cases that a compiler is shown. */
public final class NegativeCases {

    private NegativeCases() {}

    public static List<NegativeCase> all() {
        return Stream.of(
                        DeclarationCases.all(),
                        ClassificationCases.all(),
                        SubmissionCases.all(),
                        CompletenessCases.all(),
                        OptionCases.all())
                .flatMap(List::stream)
                .toList();
    }
}
