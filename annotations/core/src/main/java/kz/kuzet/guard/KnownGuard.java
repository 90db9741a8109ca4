package kz.kuzet.guard;

import java.lang.reflect.InvocationTargetException;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/** A guard of which is known whose it is. Its class may not be loaded yet. */
final class KnownGuard {

    private final GuardListEntry entry;
    private final @Nullable ClassLoader loader;
    private volatile @Nullable ServiceGuard guard;

    private KnownGuard(GuardListEntry entry, @Nullable ClassLoader loader, @Nullable ServiceGuard guard) {
        this.entry = entry;
        this.loader = loader;
        this.guard = guard;
    }

    /** One that is loaded. */
    static KnownGuard of(ServiceGuard guard) {
        ServiceDescriptor service = guard.service();
        return new KnownGuard(
                new GuardListEntry(guard.getClass().getName(), "", service.endpoint(), service.code()), null, guard);
    }

    /** One that a list tells of. */
    static KnownGuard listed(GuardListEntry entry, ClassLoader loader) {
        return new KnownGuard(entry, loader, null);
    }

    String name() {
        return entry.guard();
    }

    String endpoint() {
        return entry.endpoint();
    }

    String code() {
        return entry.code();
    }

    /** Whether its list says that it was generated of this declaration. */
    boolean isOf(String fingerprint) {
        return !fingerprint.isEmpty() && fingerprint.equals(entry.fingerprint());
    }

    /** Loads it where that has not been done; two threads at once do it twice, to the same effect. */
    ServiceGuard guard() {
        ServiceGuard known = guard;
        if (known == null && loader != null) {
            known = load(name(), loader);
            ServiceDescriptor service = known.service();
            if (!service.endpoint().equals(endpoint()) || !service.code().equals(code())) {
                throw failure(
                        name() + " guards " + service.code() + " of " + service.endpoint() + ", but is listed for "
                                + code() + " of " + endpoint(),
                        null);
            }
            guard = known;
        }
        if (known == null) {
            throw new IllegalStateException(name());
        }
        return known;
    }

    /** As {@link java.util.ServiceLoader} does it, and with its words. */
    static ServiceGuard load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(ServiceGuard.class)
                    .getConstructor()
                    .newInstance();
        } catch (ClassNotFoundException e) {
            throw notFound(name);
        } catch (ClassCastException e) {
            throw failure("Provider " + name + " not a subtype", e);
        } catch (InvocationTargetException e) {
            throw notInstantiated(name, e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw notInstantiated(name, e);
        }
    }

    static ServiceConfigurationError notFound(String name) {
        return failure("Provider " + name + " not found", null);
    }

    private static ServiceConfigurationError notInstantiated(String name, @Nullable Throwable cause) {
        return failure("Provider " + name + " could not be instantiated", cause);
    }

    static ServiceConfigurationError failure(String message, @Nullable Throwable cause) {
        return new ServiceConfigurationError(ServiceGuard.class.getName() + ": " + message, cause);
    }
}
