package kz.kuzet.command.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.command.classfile.ClassPool;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;

/**
 * Each service has its guard, by name (502), and there is no other (505). What a guard states is not read: an application compares it
 * with the annotation before anything is granted.
 */
final class GuardCheck {

    private final ClassPool pool;
    private final Findings findings;

    GuardCheck(ClassPool pool, Findings findings) {
        this.pool = pool;
        this.findings = findings;
    }

    void check(List<ModuleReading> modules) {
        for (ModuleReading module : modules) {
            if (!module.wasNotProcessed()) {
                module.services().stream()
                        .filter(ClassifiedService::canBeGuarded)
                        .forEach(this::check);
            }
        }
        Set<String> expected = new HashSet<>();
        modules.forEach(module -> expected.addAll(module.expectedGuards()));
        for (ModuleReading module : modules) {
            module.guards().stream()
                    .filter(guard -> !expected.contains(guard.binaryName()))
                    .forEach(guard -> findings.at(guard, Message.GUARD_OF_NOTHING, guard.binaryName()));
        }
    }

    /** A class of that name that is no guard is a finding of the processor's checks: 110. */
    private void check(ClassifiedService service) {
        String name = service.guard().qualifiedName();
        if (pool.find(name).isEmpty()) {
            findings.at(service.subject(), Message.GUARD_MISSING, name);
        }
    }
}
