package kz.kuzet.guard.handler;

import java.util.Optional;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.handler.HandlerRole.Prepares;
import kz.kuzet.guard.handler.HandlerRole.Sends;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import kz.kuzet.guard.handler.HandlerRoles.AskedGuard;

/**
 * Checks guards that the code of an application names before handlers which carry no annotation. Such a guard has to be the one
 * that the processor generated for its endpoint, and to agree with the declaration there.
 */
public final class NamedGuards {

    private final HandlerRoles roles;

    public NamedGuards(HandlerRoles roles) {
        this.roles = roles;
    }

    /**
     * Checks a role that the code states.
     *
     * @return the role, or {@link Unclassified}
     */
    public HandlerRole checked(HandlerRole stated) {
        ServiceGuard named = stated.guard();
        if (named == null) {
            return stated;
        }
        String name = named.getClass().getName();
        KuzetAnnotations service = declaration(named).orElse(null);
        if (service == null) {
            return new Unclassified(name + " guards " + named.service().endpoint()
                    + ", where no @PublicService is declared. Compile its module again from scratch, with the"
                    + " processor.");
        }
        HandlerRole found = roles.asked(service, stated instanceof Prepares ? Prepares::new : Sends::new);
        ServiceGuard generated = found.guard();
        return generated == null || generated.getClass() == named.getClass()
                ? found
                : new Unclassified(name + " is not the guard that the processor generated for " + service.endpoint()
                        + ". Name " + generated.getClass().getName() + ".GUARD.");
    }

    /** The guard with the element that declares its service; empty where none does. */
    static Optional<AskedGuard> find(ServiceGuard named) {
        return declaration(named).map(HandlerRoles::askedGuard);
    }

    /** The class or method that declares the service. It is in the package of the guard. */
    private static Optional<KuzetAnnotations> declaration(ServiceGuard guard) {
        String endpoint = guard.service().endpoint();
        Class<?> type;
        try {
            type = Class.forName(
                    endpoint.split("#", 2)[0], false, guard.getClass().getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
        return ReachedClasses.annotations(type, endpoint)
                .filter(KuzetAnnotations::declareService)
                .findFirst();
    }
}
