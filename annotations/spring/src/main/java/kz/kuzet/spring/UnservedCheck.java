package kz.kuzet.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.handler.NotOffered;
import kz.kuzet.spring.handler.AllOtherEndpoints;
import kz.kuzet.spring.handler.GrpcServers;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.JakartaRestApplications;
import kz.kuzet.spring.handler.ListenerBeans;
import kz.kuzet.spring.handler.OtherEndpoints;
import kz.kuzet.spring.handler.SetupException;
import kz.kuzet.spring.handler.TestedPart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Stops the start of an application before whose handlers no adapter stands, because nothing would ask the guards. */
@Lazy(false)
@Import(ListenerBeans.class)
final class UnservedCheck implements SmartInitializingSingleton {

    private final ApplicationContext context;

    UnservedCheck(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Environment environment = context.getEnvironment();
        GuardSettings.checkNames(environment);
        NotOffered notOffered = NotOffered.of(GuardSettings.list(environment, GuardSettings.NOT_OFFERED));
        HandlerRoles roles = new HandlerRoles(GuardLoading.guards(context), GuardSettings.baseline(environment));
        GuardDoors doors = new GuardDoors(roles, notOffered, GuardLoading.loader(context));
        if (JakartaRestApplications.areGuarded(context)) {
            doors.leave(EndpointKind.JAKARTA_REST);
        }
        if (GrpcServers.areGuarded(context)) {
            doors.leave(EndpointKind.GRPC);
        }
        UnguardedDispatcher dispatcher = new UnguardedDispatcher(context);
        GuardDoors.Count count = TestedPart.count(context);
        if (count == GuardDoors.Count.PRESENT) {
            GuardLoading.beanClasses(context).forEach(doors::present);
        } else {
            dispatcher.addTo(doors);
        }
        OtherEndpoints others = AllOtherEndpoints.in(context, List.of());
        others.addTo(doors);
        Optional<SetupException> missing = others.missingSource(Optional.empty());
        if (missing.isPresent()) {
            throw missing.get();
        }
        List<String> unclassified = new ArrayList<>(others.unclassified());
        unclassified.addAll(dispatcher.unclassifiedRepositories(roles.guards()));
        UnguardedHandlersException.stopOrWarn(
                others.bypasses(),
                unclassified,
                doors.objections(count),
                GuardSettings.stopsAtUnclassified(environment));
        others.open();
    }
}
