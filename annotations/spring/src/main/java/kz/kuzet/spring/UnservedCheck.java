package kz.kuzet.spring;

import java.util.List;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.handler.NotOffered;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;

/** Sees to it that no guard is left where Spring MVC does not serve the application, so that Spring's adapter asks none. */
final class UnservedCheck implements SmartInitializingSingleton {

    private final ApplicationContext context;
    private final List<String> notOffered;

    UnservedCheck(ApplicationContext context, List<String> notOffered) {
        this.context = context;
        this.notOffered = notOffered;
    }

    @Override
    public void afterSingletonsInstantiated() {
        HandlerRoles roles = new HandlerRoles(GuardLoading.guards(context));
        GuardDoors doors = new GuardDoors(roles, NotOffered.of(notOffered), GuardLoading.loader(context));
        if (JakartaRestApplications.areGuarded(context)) {
            doors.leave(EndpointKind.JAKARTA_REST);
        }
        boolean test =
                context.getBeanProvider(TestedPart.class).stream().findAny().isPresent();
        if (test) {
            GuardLoading.beanClasses(context).forEach(doors::present);
        }
        UnguardedHandlersException.stopOrWarn(
                List.of(),
                List.of(),
                doors.objections(test ? GuardDoors.Count.PRESENT : GuardDoors.Count.ALL),
                GuardSettings.stopsAtUnclassified(context.getEnvironment()));
    }
}
