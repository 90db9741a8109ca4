package kz.kuzet.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;

/** Every combination of criteria there is, up to terms that lie on the same side of 30 minutes. */
final class AllCriteria {

    private static final List<Boolean> NO_AND_YES = List.of(false, true);

    private AllCriteria() {}

    static Stream<ServiceCriteria> stream() {
        return Arrays.stream(DisclosureRisk.values())
                .flatMap(risk -> Arrays.stream(DatabaseChange.values())
                        .flatMap(change -> Terms.all()
                                .flatMap(term -> Arrays.stream(Fee.values())
                                        .flatMap(fee -> NO_AND_YES.stream()
                                                .flatMap(permit -> NO_AND_YES.stream()
                                                        .map(composite -> new ServiceCriteria(
                                                                risk, change, term, fee, permit, composite)))))));
    }
}
