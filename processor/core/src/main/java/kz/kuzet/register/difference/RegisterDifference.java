package kz.kuzet.register.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.difference.RegisterChange.Field;

/**
 * What differs between an old and a new register. Services are recognized by their code.
 *
 * @param register what the registers as a whole say otherwise
 * @param changed services that are in both, by code
 * @param added services of the new register alone, by code
 * @param removed services of the old one alone, by code
 * @param renamings which of the added and removed may be the same
 * @param changedExclusions endpoints without a service that are in both, by endpoint
 * @param addedExclusions those of the new register alone
 * @param removedExclusions those of the old one alone
 */
public record RegisterDifference(
        List<RegisterChange> register,
        List<ServiceChange> changed,
        List<RegisteredService> added,
        List<RegisteredService> removed,
        List<Renaming> renamings,
        List<ExclusionChange> changedExclusions,
        List<ExcludedEndpoint> addedExclusions,
        List<ExcludedEndpoint> removedExclusions) {

    /** Compares two registers. */
    public static RegisterDifference between(Register before, Register after) {
        Pairing<RegisteredService> services =
                Pairing.of(before.services(), after.services(), RegisteredService::code, RegisteredService::endpoint);
        Pairing<ExcludedEndpoint> exclusions = Pairing.of(
                before.exclusions(), after.exclusions(), ExcludedEndpoint::endpoint, ExcludedEndpoint::reason);
        return new RegisterDifference(
                register(before, after),
                services.pairs().stream()
                        .filter(pair -> !pair.before().equals(pair.after()))
                        .map(pair -> new ServiceChange(pair.before(), pair.after()))
                        .sorted(Comparator.comparing((ServiceChange change) ->
                                        change.before().code())
                                .thenComparing(change -> change.before().endpoint()))
                        .toList(),
                services.added(),
                services.removed(),
                renamings(services),
                exclusions.pairs().stream()
                        .filter(pair -> !pair.before().equals(pair.after()))
                        .map(pair -> new ExclusionChange(pair.before(), pair.after()))
                        .sorted(Comparator.comparing(change -> change.before().endpoint()))
                        .toList(),
                exclusions.added(),
                exclusions.removed());
    }

    /** Whether the registers say the same. */
    public boolean isEmpty() {
        return register.isEmpty()
                && changed.isEmpty()
                && added.isEmpty()
                && removed.isEmpty()
                && changedExclusions.isEmpty()
                && addedExclusions.isEmpty()
                && removedExclusions.isEmpty();
    }

    private static List<RegisterChange> register(Register before, Register after) {
        List<RegisterChange> changes = new ArrayList<>();
        changes.add(new RegisterChange(
                Field.DOCUMENT, before.edition().document(), after.edition().document()));
        changes.add(new RegisterChange(
                Field.AMENDED_BY, before.edition().amendedBy(), after.edition().amendedBy()));
        changes.add(new RegisterChange(Field.PROVIDER, before.provider(), after.provider()));
        changes.removeIf(change -> change.before().equals(change.after()));
        return changes;
    }

    private static List<Renaming> renamings(Pairing<RegisteredService> services) {
        return Pairing.of(
                        services.removed(),
                        services.added(),
                        RegisteredService::endpoint,
                        service -> service.declared().name())
                .pairs()
                .stream()
                .map(pair -> new Renaming(pair.before(), pair.after()))
                .sorted(Comparator.comparing(renaming -> renaming.removed().code()))
                .toList();
    }
}
