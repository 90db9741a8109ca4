package kz.kuzet.jakarta.container;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.handler.AdapterSettings;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.handler.NotOffered;
import kz.kuzet.guard.request.Warnings;
import kz.kuzet.jakarta.setup.CalledTypes;
import kz.kuzet.jakarta.setup.GuardedBuses;
import kz.kuzet.jakarta.setup.StartStop;

/** What is wrong with the servlets of an application when all of them are registered. */
public final class Findings {

    private record Door(Class<?> type, Method handler) {}

    private final ServletRoles roles;
    private final List<Door> doors = new ArrayList<>();
    private final Set<String> bypasses = new TreeSet<>();
    private final Set<String> unclassified = new TreeSet<>();
    private boolean hasGuard;

    Findings(ServletRoles roles) {
        this.roles = roles;
    }

    void add(ServletClass servlet) {
        if (servlet.type() == null) {
            unclassified.add(servlet.doubt());
            return;
        }
        unclassified.addAll(roles.objections(servlet.type()));
        Class<?> written = CalledTypes.asWritten(servlet.type());
        if (!CalledTypes.isOpaque(written)) {
            roles.handlers(written).forEach(handler -> open(written, handler));
            // The annotation of a class without handlers of its own.
            open(written, ServletMethods.SERVICE);
        }
    }

    private void open(Class<?> written, Method handler) {
        doors.add(new Door(written, handler));
        hasGuard |= roles.roles().guardOf(written, handler).isPresent();
    }

    void addUncovered(String servlet, String className) {
        bypasses.add("The servlet \"" + servlet + "\" of class " + className + " was registered after Kuzet could put a"
                + " filter before it. Register it with @WebServlet, in web.xml or in a ServletContainerInitializer.");
    }

    /** What the guards could be bypassed by. */
    public List<String> bypasses() {
        return List.copyOf(bypasses);
    }

    /** Servlets of which it is not known what holds for them. Their requests are refused. */
    public List<String> unclassified() {
        return List.copyOf(unclassified);
    }

    /** Enters the servlets in an account of all guards of the application. */
    public void openIn(GuardDoors account) {
        account.serve(EndpointKind.SERVLET);
        doors.forEach(door -> account.open(door.type(), door.handler()));
    }

    /** Services whose guard nothing asks. */
    List<String> closed(NotOffered notOffered, ClassLoader loader) {
        GuardDoors account = new GuardDoors(roles.roles(), notOffered, loader);
        openIn(account);
        for (EndpointKind kind : OtherAdapters.kinds(loader, EndpointKind.SERVLET)) {
            if (kind != EndpointKind.WEB_SERVICE || GuardedBuses.mayServeMore(loader)) {
                account.leave(kind);
            }
        }
        GuardedBuses.withWebServices(loader).forEach(bus -> bus.openIn(account));
        return account.objections(GuardDoors.Count.ALL);
    }

    /** Tells whether a servlet has a guard. */
    public boolean hasGuard() {
        return hasGuard;
    }

    /**
     * Stops the start, or warns.
     *
     * @param closed services whose guard nothing asks
     * @param stops whether these, and what is unclassified, stop it
     */
    void report(List<String> closed, boolean stops) {
        List<String> messages = new ArrayList<>();
        if (!bypasses.isEmpty()) {
            messages.add("servlets could be reached past the guards." + StartStop.listed(bypasses()));
        }
        if (!unclassified.isEmpty()) {
            messages.add(
                    (unclassified.size() == 1 ? "a servlet is" : "servlets are") + " not classified (Rules: para 6)."
                            + StartStop.listed(unclassified())
                            + "\nServlets of other libraries are left alone where the context parameter "
                            + AdapterSettings.PACKAGES
                            + " names the packages of the application.");
        }
        if (!closed.isEmpty()) {
            messages.add(StartStop.messageOfDoors(closed));
        }
        if (messages.isEmpty()) {
            return;
        }
        String all = String.join("\nBesides, ", messages);
        if (stops || !bypasses.isEmpty()) {
            throw StartStop.because(all
                    + (bypasses.isEmpty()
                            ? "\n" + AdapterSettings.UNCLASSIFIED
                                    + "=refuse lets it start and refuses requests to these"
                                    + " servlets; services whose guard nothing asks can then be reached without it."
                            : ""));
        }
        Warnings.log(
                "Kuzet found what is wrong with servlets; requests to unclassified ones are refused with status 403: "
                        + all);
    }
}
