package kz.kuzet.command.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.command.classfile.ClassPool;
import kz.kuzet.command.classfile.CompiledClass;
import kz.kuzet.problem.Message;

/**
 * {@link java.util.ServiceLoader} finds each guard (506), and nothing that it cannot load (507).
 *
 * <p>Each module lists its own: on the class path another's list would do, but nobody writes one on purpose. A list counts as much as
 * the module descriptor, since it is not known whether the module will be on the class path or on the module path.
 */
final class ListingCheck {

    private static final String GUARD = "kz.kuzet.guard.ServiceGuard";
    private static final int DEEPEST = 50;

    private final ClassPool pool;
    private final Findings findings;

    ListingCheck(ClassPool pool, Findings findings) {
        this.pool = pool;
        this.findings = findings;
    }

    void check(ModuleReading reading) {
        InputModule module = reading.module();
        Set<String> listed = new TreeSet<>(module.listed());
        listed.addAll(module.provided());
        for (CompiledClass guard : reading.guards()) {
            if (!listed.contains(guard.binaryName())) {
                findings.at(guard, Message.GUARD_NOT_LISTED, guard.binaryName());
            }
        }
        for (String name : listed) {
            if (pool.find(name).isEmpty()) {
                findings.at(place(module, name), Message.LISTED_NOT_THERE, name);
            } else if (!isGuard(name)) {
                findings.at(place(module, name), Message.LISTED_NO_GUARD, name);
            }
        }
    }

    private static String place(InputModule module, String name) {
        return module.listed().contains(name)
                ? module.listPlace()
                : module.place().toString();
    }

    private boolean isGuard(String name) {
        Optional<String> current = Optional.of(name);
        for (int depth = 0; depth < DEEPEST && current.isPresent(); depth++) {
            if (current.get().equals(GUARD)) {
                return true;
            }
            current = pool.find(current.get()).flatMap(CompiledClass::superclass);
        }
        return false;
    }

    /** Checks all. */
    void check(List<ModuleReading> modules) {
        modules.forEach(this::check);
    }
}
