package kz.kuzet.benchmarks.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Requests to a portal of many services, each with classes of its own. They go either to one service, which shows whether the cost
 * grows with the portal, or to one service after the other in random order, which is the least that the caches of the processor
 * can help: then the memory is measured too.
 */
@State(Scope.Thread)
public abstract class Traffic {

    private static final long SEED = 10;

    /** How many services the portal has. */
    @Param({"1", "100", "10000"})
    public int services;

    /** To which services requests go. */
    @Param
    public Order order;

    private int next;

    /** An order of requests. */
    public enum Order {
        /** To one service. */
        SAME,
        /** To all, at random. */
        RANDOM
    }

    /** Returns to which of the services the next request goes. */
    final int next() {
        if (order == Order.RANDOM) {
            next = next + 1 == services ? 0 : next + 1;
        }
        return next;
    }

    /** Puts services in an order that is random, and the same in every run. */
    static void shuffle(List<?> list) {
        Collections.shuffle(list, new Random(SEED));
    }

    /** Returns a hidden class: another class to the virtual machine, from the same bytes. */
    static Class<?> copyOf(Class<?> template) throws IllegalAccessException {
        String file = template.getName().substring(template.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = template.getResourceAsStream(file)) {
            return MethodHandles.lookup()
                    .defineHiddenClass(bytes.readAllBytes(), true)
                    .lookupClass();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
