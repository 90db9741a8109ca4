package kz.kuzet.processor.register;

import java.util.SortedSet;
import java.util.TreeSet;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;

/** The list of guards for {@link java.util.ServiceLoader}. */
public final class GuardList {

    private GuardList() {}

    /** Returns the names of all guards, sorted, a line each. */
    public static String of(Compilation compilation) {
        SortedSet<String> names = new TreeSet<>();
        for (ClassifiedService service : compilation.services()) {
            if (service.canBeGuarded()) {
                names.add(service.guard().qualifiedName());
            }
        }
        return names.isEmpty() ? "" : String.join("\n", names) + "\n";
    }
}
