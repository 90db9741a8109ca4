package kz.kuzet.processor.register;

import java.util.SortedMap;
import java.util.TreeMap;
import kz.kuzet.guard.DeclaredValues;
import kz.kuzet.guard.GuardListEntry;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Declaration;

/** The list of guards for {@link java.util.ServiceLoader}. */
public final class GuardList {

    private GuardList() {}

    /** Returns all guards, sorted by their names, a line each. */
    public static String of(Compilation compilation) {
        SortedMap<String, GuardListEntry> entries = new TreeMap<>();
        for (ClassifiedService service : compilation.services()) {
            if (service.canBeGuarded()) {
                entries.put(service.guard().qualifiedName(), entry(service));
            }
        }
        StringBuilder list = new StringBuilder();
        for (GuardListEntry entry : entries.values()) {
            list.append(entry.line()).append('\n');
        }
        return list.toString();
    }

    private static GuardListEntry entry(ClassifiedService service) {
        Declaration declaration = service.declaration();
        DeclaredValues values = new DeclaredValues(
                declaration.code(),
                declaration.disclosureRisk(),
                declaration.databaseChange(),
                declaration.term(),
                declaration.termUnit(),
                declaration.fee(),
                declaration.result(),
                declaration.composedOf(),
                declaration.channels(),
                declaration.method(),
                declaration.messagingMethod());
        return new GuardListEntry(
                service.guard().qualifiedName(),
                values.fingerprint(),
                declaration.subject().endpoint(),
                declaration.code());
    }
}
