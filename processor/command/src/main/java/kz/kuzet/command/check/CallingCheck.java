package kz.kuzet.command.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.command.classfile.ClassPool;
import kz.kuzet.endpoint.TypeHierarchy;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ReachedService;
import kz.kuzet.processor.model.ReachedServices;
import kz.kuzet.processor.model.Subject;

/**
 * Checks that code which is declared to call its guard does so (514): the class through which the service is reached, a class
 * nested in it, or one above it.
 */
final class CallingCheck {

    private final ClassPool pool;
    private final boolean packed;
    private final Findings findings;

    /**
     * @param packed whether the application was given with its libraries
     */
    CallingCheck(ClassPool pool, boolean packed, Findings findings) {
        this.pool = pool;
        this.packed = packed;
        this.findings = findings;
    }

    void check(ReachedServices reached) {
        Map<Subject, List<ReachedService>> calling = reached.all().stream()
                .filter(ReachedService::callsGuard)
                .filter(service -> service.declared().isPresent())
                .collect(Collectors.groupingBy(
                        service -> service.declared().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        calling.forEach((declared, services) -> {
            String guard = declared.guard().qualifiedName();
            toCall(services)
                    .filter(service -> !asks(service.through(), guard))
                    .forEach(service -> findings.at(
                            service.subject(),
                            Message.GUARD_NOT_CALLED,
                            service.subject().displayName(),
                            guard));
        });
    }

    /** An interface or an abstract class leaves it to its subtypes. In a part of an application these may be elsewhere. */
    private Stream<ReachedService> toCall(List<ReachedService> services) {
        List<ReachedService> concrete =
                services.stream().filter(ReachedService::concrete).toList();
        return concrete.isEmpty() && packed ? services.stream() : concrete.stream();
    }

    private boolean asks(Subject through, String guard) {
        Set<String> seen = new HashSet<>();
        return pool.find(through.binaryName()).stream()
                .flatMap(type -> new TypeHierarchy(type).types().stream())
                .anyMatch(type -> asks(type.name(), guard, seen));
    }

    /** A compiler may name only the types directly within a type in its file. */
    private boolean asks(String type, String guard, Set<String> seen) {
        return seen.add(type)
                && pool.find(type)
                        .filter(found -> found.asks(guard)
                                || found.nested().stream().anyMatch(nested -> asks(nested, guard, seen)))
                        .isPresent();
    }
}
