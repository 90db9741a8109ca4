package kz.kuzet.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
        Set<String> callingTheirGuard = new HashSet<>();
        for (ReachedService service : all) {
            if (service.callsGuard()) {
                callingTheirGuard.add(service.code());
            }
        }
        Set<Subject> implemented = declared(service -> service.isOfSomeKind() && !service.contract());
        List<ReachedService> toBeAsked = new ArrayList<>();
        for (ReachedService service : all) {
            Optional<Subject> declared = service.declared();
            boolean left = declared.isEmpty()
                    ? callingTheirGuard.contains(service.code())
                    : service.contract() && implemented.contains(declared.get());
            if (!service.callsGuard() && !left) {
                toBeAsked.add(service);
            }
        }
        return toBeAsked;
    }

    /** The declarations of the services that are reached in some way. */
    public Set<Subject> declared(Predicate<ReachedService> way) {
        Set<Subject> declared = new HashSet<>();
        for (ReachedService service : all) {
            if (service.declared().isPresent() && way.test(service)) {
                declared.add(service.declared().get());
            }
        }
        return declared;
    }
}
