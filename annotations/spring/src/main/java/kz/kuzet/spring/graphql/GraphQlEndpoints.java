package kz.kuzet.spring.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.handler.MappedHandler;
import kz.kuzet.spring.handler.OtherEndpoints;
import kz.kuzet.spring.handler.SetupException;
import kz.kuzet.spring.handler.SpringDataRest;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.graphql.execution.GraphQlSource;

/** Reports on the handlers of Spring for GraphQL when the application starts. */
final class GraphQlEndpoints implements OtherEndpoints, ApplicationListener<ContextRefreshedEvent> {

    private final ApplicationContext context;
    private final GraphQlGuards guards;

    GraphQlEndpoints(ApplicationContext context, GraphQlGuards guards) {
        this.context = context;
        this.guards = guards;
    }

    /** They are created here where they are lazy. */
    private Map<String, GraphQlSource> sources() {
        return BeanFactoryUtils.beansOfTypeIncludingAncestors(context, GraphQlSource.class, true, true);
    }

    @Override
    public List<String> bypasses() {
        List<String> bypasses = new ArrayList<>();
        sources().forEach((name, source) -> {
            if (!(source instanceof GuardedSource)) {
                bypasses.add(
                        "The GraphQlSource \"" + name + "\" was created before Kuzet or in a context above it, so no"
                                + " guard stands before its handlers. Define it in the context"
                                + " of the application, and let no BeanPostProcessor need it.");
            }
        });
        bypasses.addAll(new GraphQlServices(context).bypasses());
        return bypasses;
    }

    /** A context below this one builds its sources out of reach of the guards. */
    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        ApplicationContext refreshed = event.getApplicationContext();
        if (refreshed == context) {
            return;
        }
        List<String> bypasses = new ArrayList<>();
        refreshed.getBeansOfType(GraphQlSource.class).forEach((name, source) -> {
            if (!(source instanceof GuardedSource)) {
                bypasses.add("The GraphQlSource \"" + name + "\" is in a context below that of the guards, so none"
                        + " stands before its handlers. Define it in the context of the guards.");
            }
        });
        bypasses.addAll(new GraphQlServices(refreshed).bypasses());
        UnguardedHandlersException.stopOrWarn(bypasses, List.of(), List.of(), true);
    }

    @Override
    public List<String> unclassified() {
        return sources().isEmpty() ? List.of() : guards.problems();
    }

    @Override
    public void addTo(GuardDoors doors) {
        if (!sources().isEmpty()) {
            doors.serve(EndpointKind.SPRING_GRAPHQL);
            for (MappedHandler handler : guards.mapped()) {
                handler.openIn(doors, guards.settings());
                if (!SpringDataRest.isPresent()) {
                    doors.notServed(handler.type(), EndpointKind.SPRING_DATA_REST);
                }
            }
        } else if (guards.settings().count() == GuardDoors.Count.PRESENT) {
            // A test of web controllers has no GraphQL, which then reaches none of their other handlers.
            doors.leave(EndpointKind.SPRING_GRAPHQL);
        }
    }

    @Override
    public Optional<SetupException> missingSource(Optional<SetupException> ofDispatcher) {
        return guards.haveGuard() && !guards.haveSource() ? Optional.of(EvidenceSources.missing()) : Optional.empty();
    }

    @Override
    public void open() {
        guards.open();
    }
}
