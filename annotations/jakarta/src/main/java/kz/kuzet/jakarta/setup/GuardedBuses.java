package kz.kuzet.jakarta.setup;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The buses of Apache CXF that have found the guards and run. Adapters for other kinds of endpoints leave web services to them: a
 * class path with CXF alone answers for nothing.
 */
public final class GuardedBuses {

    private static final Set<GuardedBus> BUSES =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** The class loaders of applications with a servlet that is going to make a bus. */
    private static final Set<ClassLoader> EXPECTING =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private GuardedBuses() {}

    public static void add(GuardedBus bus) {
        BUSES.add(bus);
    }

    /** The bus has been shut down. */
    public static void remove(GuardedBus bus) {
        BUSES.remove(bus);
    }

    /** Notes that a servlet of CXF is registered, which makes its bus when it is initialized. */
    public static void expect(ClassLoader loader) {
        EXPECTING.add(loader);
    }

    /** The application has ended. */
    public static void expectNoMore(ClassLoader loader) {
        EXPECTING.remove(loader);
    }

    /** Tells whether web services may follow that are not there yet, or another adapter keeps account of them. */
    public static boolean mayServeMore(ClassLoader loader) {
        return EXPECTING.contains(loader) || SharedAccount.of(loader) != null;
    }

    /** The buses with web services of an application. */
    public static List<GuardedBus> withWebServices(ClassLoader loader) {
        synchronized (BUSES) {
            return BUSES.stream()
                    .filter(bus -> bus.servesWebServices() && bus.loader() == loader)
                    .toList();
        }
    }

    /** Tells whether a bus keeps account of the web services of an application, or is going to. */
    public static boolean answerForWebServices(ClassLoader loader) {
        return EXPECTING.contains(loader) || !withWebServices(loader).isEmpty();
    }
}
