package kz.kuzet.rules;

import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.TermUnit;

/** Terms on both sides of the 30 minutes of para 5(3), sorted by hand. */
final class Terms {

    private static final int MAX = Integer.MAX_VALUE;

    static final List<Term> INSTANT =
            List.of(new Term(1, TermUnit.MINUTES), new Term(29, TermUnit.MINUTES), new Term(30, TermUnit.MINUTES));

    static final List<Term> OVER_THIRTY_MINUTES = List.of(
            new Term(31, TermUnit.MINUTES),
            new Term(MAX, TermUnit.MINUTES),
            new Term(1, TermUnit.HOURS),
            new Term(30, TermUnit.HOURS),
            new Term(MAX, TermUnit.HOURS),
            new Term(1, TermUnit.WORKING_DAYS),
            new Term(MAX, TermUnit.WORKING_DAYS),
            new Term(1, TermUnit.CALENDAR_DAYS),
            new Term(MAX, TermUnit.CALENDAR_DAYS),
            new Term(1, TermUnit.MONTHS),
            new Term(MAX, TermUnit.MONTHS));

    private Terms() {}

    static Stream<Term> all() {
        return Stream.concat(INSTANT.stream(), OVER_THIRTY_MINUTES.stream());
    }
}
