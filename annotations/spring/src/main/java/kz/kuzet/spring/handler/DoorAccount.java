package kz.kuzet.spring.handler;

import java.util.List;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.GuardDoors;
import org.springframework.context.ApplicationContext;

/**
 * Keeps account of the guards to which web controllers of Spring lead, in all contexts of an application. Contexts may be created
 * after the one that holds the guards. Until the last is known, a further handler may still lead to a guard.
 */
final class DoorAccount {

    private final GuardSettings settings;
    private final ServiceGuards guards;
    private final GuardDoors doors;

    /** @param serves whether the context has a dispatcher whose handlers are guarded */
    DoorAccount(ApplicationContext context, GuardedHandlers handlers, GuardSettings settings, boolean serves) {
        this.settings = settings;
        this.guards = handlers.roles().guards();
        this.doors = new GuardDoors(handlers.roles(), settings.notOffered(), GuardLoading.loader(context));
        if (serves) {
            doors.serve(EndpointKind.SPRING_MVC);
        }
        if (JakartaRestApplications.areGuarded(context)) {
            doors.leave(EndpointKind.JAKARTA_REST);
        }
        if (GrpcServers.areGuarded(context)) {
            doors.leave(EndpointKind.GRPC);
        }
    }

    /** Adds the mapped handlers of a context, and the endpoints among its beans. */
    void add(ApplicationContext added, List<MappedHandler> mapped) {
        for (MappedHandler handler : mapped) {
            handler.openIn(doors, settings);
        }
        for (Class<?> type : GuardLoading.beanClasses(added)) {
            if (settings.isOfApplication(type) || guards.areListedIn(type.getPackageName())) {
                doors.present(type);
            }
        }
    }

    void add(OtherEndpoints endpoints) {
        endpoints.addTo(doors);
    }

    /**
     * The services that would be reached although nothing asks their guards, as far as is known by now.
     *
     * @param moreToCome whether a further context with handlers is going to be created
     */
    List<String> objections(boolean moreToCome) {
        boolean wait = settings.count() == GuardDoors.Count.ALL && moreToCome;
        return doors.objections(wait ? GuardDoors.Count.SO_FAR : settings.count());
    }
}
