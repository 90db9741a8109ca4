package kz.kuzet.command.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.command.classfile.ClassPool;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;

/**
 * Checks the guards: each service has one, by name (502), and there is no other (505); {@link java.util.ServiceLoader} finds
 * each guard (506), and its list names nothing that cannot be loaded (507); each service whose requests are prepared exists
 * (510), so that its guard will be found at run time. What a guard states is not read, because an application compares it with
 * the annotation before anything is granted.
 */
final class GuardCheck {

    private static final int DEEPEST = 50;

    private final ClassPool pool;
    private final Findings findings;

    GuardCheck(ClassPool pool, Findings findings) {
        this.pool = pool;
        this.findings = findings;
    }

    void check(List<CheckedModule> modules, Compilation together) {
        Set<String> expected = new HashSet<>();
        modules.forEach(module -> expected.addAll(module.expectedGuards()));
        for (CheckedModule module : modules) {
            if (!module.wasNotProcessed()) {
                module.services().stream()
                        .filter(ClassifiedService::canBeGuarded)
                        .forEach(this::checkGuard);
            }
            module.guards().stream()
                    .filter(guard -> !expected.contains(guard.name()))
                    .forEach(guard -> findings.at(guard, Message.GUARD_OF_NOTHING, guard.name()));
            checkList(module);
        }
        checkPreparations(together);
    }

    /** A class of that name that is no guard is reported by the processor's checks (110). */
    private void checkGuard(ClassifiedService service) {
        String name = service.guard().qualifiedName();
        if (pool.find(name).isEmpty()) {
            findings.at(service.subject(), Message.GUARD_MISSING, name);
        }
    }

    /**
     * Each module lists its own guards. A list and a module descriptor count alike, because it is unknown whether the module
     * will be on the class path or on the module path.
     */
    private void checkList(CheckedModule checked) {
        ScannedModule module = checked.module();
        Set<String> listed = new TreeSet<>(module.listed());
        listed.addAll(module.provided());
        checked.guards().stream()
                .filter(guard -> !listed.contains(guard.name()))
                .forEach(guard -> findings.at(guard, Message.GUARD_NOT_LISTED, guard.name()));
        for (String name : listed) {
            if (!isGuard(name)) {
                boolean there = pool.find(name).isPresent();
                findings.at(
                        module.listed().contains(name) ? module.listPlace() : module.place(),
                        there ? Message.LISTED_NO_GUARD : Message.LISTED_NOT_THERE,
                        name);
            }
        }
    }

    private boolean isGuard(String name) {
        Optional<ClassFileType> current = pool.find(name);
        for (int depth = 0; depth < DEEPEST && current.isPresent(); depth++) {
            if (current.get().isGuard() || current.get().name().equals(ClassFileType.GUARD)) {
                return true;
            }
            current = current.flatMap(ClassFileType::superclassName).flatMap(pool::find);
        }
        return false;
    }

    private void checkPreparations(Compilation together) {
        Set<String> codes = together.services().stream()
                .map(service -> service.declared().code())
                .collect(Collectors.toUnmodifiableSet());
        together.preparations().stream()
                .filter(preparation -> !preparation.code().isBlank() && !codes.contains(preparation.code()))
                .forEach(preparation -> findings.at(
                        preparation.subject(),
                        Message.PREPARED_CODE_UNKNOWN,
                        preparation.subject().displayName(),
                        preparation.code()));
    }
}
