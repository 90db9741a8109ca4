package kz.kuzet.jakarta.setup;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;
import kz.kuzet.guard.handler.GuardDoors;
import org.jspecify.annotations.Nullable;

/**
 * The account of guards that the adapter for Spring keeps for a whole application. The buses of Apache CXF that run in it keep none
 * of their own. Until the account is closed without objections, they refuse all requests.
 */
public final class SharedAccount {

    private static final Map<ClassLoader, SharedAccount> BEGUN = Collections.synchronizedMap(new WeakHashMap<>());

    private final ClassLoader loader;
    private final Function<String, @Nullable Object> property;
    private final Set<GuardedBus> buses = new CopyOnWriteArraySet<>();
    private volatile boolean open;

    private SharedAccount(ClassLoader loader, Function<String, @Nullable Object> property) {
        this.loader = loader;
        this.property = property;
    }

    /**
     * Begins the account of an application.
     *
     * @param loader the class loader of the application
     * @param property what the application has set of a property of Kuzet; null where it has not
     */
    public static SharedAccount begin(ClassLoader loader, Function<String, @Nullable Object> property) {
        SharedAccount account = new SharedAccount(loader, property);
        BEGUN.put(loader, account);
        return account;
    }

    /** The account of the application that is starting or running; null if none is shared. */
    public static @Nullable SharedAccount of(ClassLoader loader) {
        return BEGUN.get(loader);
    }

    /** The application has ended. */
    public void end() {
        open = false;
        BEGUN.remove(loader, this);
    }

    public void join(GuardedBus bus) {
        buses.add(bus);
    }

    /** Tells whether a bus that has found the guards runs in the application. */
    public boolean hasBus() {
        return !buses.isEmpty();
    }

    public void openIn(GuardDoors doors) {
        buses.forEach(bus -> bus.openIn(doors));
    }

    public @Nullable Object property(String name) {
        return property.apply(name);
    }

    /** Nothing stops the start. */
    public void open() {
        open = true;
    }

    public boolean isOpen() {
        return open;
    }
}
