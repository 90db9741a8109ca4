package kz.kuzet.processor.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All services of a compilation, or of an application, through every class by which they can be reached. */
public record ReachedServices(List<ReachedService> all) {

    public ReachedServices {
        all = List.copyOf(all);
    }

    /**
     * Those whose guard something other than their own code has to ask. A preparation is left to the code where the service is.
     * The service of an interface is left to the classes that implement it, where there are any.
     */
    public List<ReachedService> toBeAsked() {
        Set<String> callingTheirGuard = all.stream()
                .filter(ReachedService::callsGuard)
                .map(ReachedService::code)
                .collect(Collectors.toSet());
        Set<Subject> implemented = declared(service -> service.isOfSomeKind() && !service.contract());
        return all.stream()
                .filter(service -> !service.callsGuard())
                .filter(service -> service.declared().isPresent() || !callingTheirGuard.contains(service.code()))
                .filter(service -> !service.contract()
                        || service.declared().filter(implemented::contains).isEmpty())
                .toList();
    }

    /** The declarations of the services that are reached in some way. */
    public Set<Subject> declared(Predicate<ReachedService> way) {
        return all.stream()
                .filter(way)
                .flatMap(service -> service.declared().stream())
                .collect(Collectors.toSet());
    }
}
