package kz.kuzet.spring;

import jakarta.servlet.ServletContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.spring.MappedHandlers.MappedHandler;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.ConfigurableWebApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Keeps account of the guards to which handlers of Spring MVC lead, in all contexts of an application. A dispatcher servlet may
 * have a context of its own, which is created after the one that holds the guards. Until the last context is known, a further
 * handler may still lead to a guard.
 */
final class DoorAccount {

    private final ApplicationContext context;
    private final GuardSettings settings;
    private final ServiceGuards guards;
    private final GuardDoors doors;
    private final Set<ApplicationContext> dispatching = new HashSet<>();

    DoorAccount(ApplicationContext context, GuardedHandlers handlers, GuardSettings settings) {
        this.context = context;
        this.settings = settings;
        this.guards = handlers.roles().guards();
        this.doors = new GuardDoors(handlers.roles(), settings.notOffered(), GuardLoading.loader(context));
        if (context instanceof WebApplicationContext) {
            doors.serve(EndpointKind.SPRING_MVC);
        }
        if (JakartaRestApplications.areGuarded(context)) {
            doors.leave(EndpointKind.JAKARTA_REST);
        }
    }

    /** Adds the mapped handlers of a context, and the endpoints among its beans. */
    void add(ApplicationContext added, List<MappedHandler> mapped) {
        if (added != context && isOfServlet(added)) {
            dispatching.add(added);
        }
        for (MappedHandler handler : mapped) {
            open(handler);
        }
        for (Class<?> type : GuardLoading.beanClasses(added)) {
            if (settings.isOfApplication(type) || guards.areListedIn(type.getPackageName())) {
                doors.present(type);
            }
        }
    }

    /** Adds the servlets of the application. */
    void add(GuardedServlets servlets) {
        servlets.addTo(doors);
    }

    private void open(MappedHandler handler) {
        if (!handler.isThere() && settings.isOfApplication(handler.type())) {
            doors.openBelow(handler.type());
        }
        if (handler.method() != null) {
            doors.open(handler.type(), handler.method());
        }
    }

    /** The services that would be reached although nothing asks their guards, as far as is known by now. */
    List<String> objections() {
        boolean wait = settings.count() == GuardDoors.Count.ALL && dispatchersToCome() > 0;
        return doors.objections(wait ? GuardDoors.Count.SO_FAR : settings.count());
    }

    private long dispatchersToCome() {
        if (!(context instanceof WebApplicationContext web) || isOfServlet(context)) {
            return 0;
        }
        ServletContext servlets = web.getServletContext();
        if (servlets == null) {
            return 0;
        }
        Map<String, ?> known = context.getBeansOfType(DispatcherServlet.class, true, false);
        long registered = servlets.getServletRegistrations().values().stream()
                .filter(registration -> isDispatcher(registration.getClassName()))
                .count();
        return registered - known.size() - dispatching.size();
    }

    private boolean isDispatcher(String className) {
        try {
            return className != null
                    && DispatcherServlet.class.isAssignableFrom(
                            Class.forName(className, false, GuardLoading.loader(context)));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Tells whether it is the context of a single servlet. */
    private static boolean isOfServlet(ApplicationContext context) {
        try {
            return context instanceof ConfigurableWebApplicationContext web && web.getServletConfig() != null;
        } catch (UnsupportedOperationException e) {
            // A context without a servlet throws this, as in tests without a server.
            return false;
        }
    }
}
