package kz.kuzet.processor.register;

import java.util.stream.Collectors;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;

/** The list of guards for {@link java.util.ServiceLoader}. */
public final class GuardList {

    private GuardList() {}

    /** Returns the names of all guards, sorted, one on each line. */
    public static String of(Compilation compilation) {
        return compilation.services().stream()
                .filter(ClassifiedService::canBeGuarded)
                .map(service -> service.guard().qualifiedName() + "\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }
}
