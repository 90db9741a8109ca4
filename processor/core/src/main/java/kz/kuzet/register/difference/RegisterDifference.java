package kz.kuzet.register.difference;

import java.util.List;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;

/**
 * The differences between an old and a new register. Services are matched by their code.
 *
 * @param register changes of the registers as a whole
 * @param changed services in both registers that changed, by code
 * @param added services of the new register only, by code
 * @param removed services of the old register only, by code
 * @param renamings pairs of removed and added services that may be the same
 * @param changedExclusions changed endpoints without a service in both registers, by endpoint
 * @param addedExclusions those of the new register only
 * @param removedExclusions those of the old register only
 */
public record RegisterDifference(
        List<RegisterChange> register,
        List<ServiceChange> changed,
        List<RegisteredService> added,
        List<RegisteredService> removed,
        List<Change<RegisteredService>> renamings,
        List<Change<ExcludedEndpoint>> changedExclusions,
        List<ExcludedEndpoint> addedExclusions,
        List<ExcludedEndpoint> removedExclusions) {

    /** Compares two registers. */
    public static RegisterDifference between(Register before, Register after) {
        ListMatch<RegisteredService> services =
                ListMatch.of(before.services(), after.services(), RegisteredService::code, RegisteredService::endpoint);
        ListMatch<ExcludedEndpoint> exclusions = ListMatch.of(
                before.exclusions(), after.exclusions(), ExcludedEndpoint::endpoint, ExcludedEndpoint::reason);
        ListMatch<RegisteredService> renamings = ListMatch.of(
                services.removed(),
                services.added(),
                RegisteredService::endpoint,
                service -> service.declared().name());
        return new RegisterDifference(
                RegisterChange.all(before, after),
                services.changed(Register.SERVICES).stream()
                        .map(change -> new ServiceChange(change.before(), change.after()))
                        .toList(),
                services.added(),
                services.removed(),
                renamings.changed(Register.SERVICES),
                exclusions.changed(Register.EXCLUSIONS),
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
}
