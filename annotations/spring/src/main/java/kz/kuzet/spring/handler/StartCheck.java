package kz.kuzet.spring.handler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kuzet.guard.handler.EmptyPackages;
import kz.kuzet.spring.UnguardedHandlersException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * Checks before the first request that every handler of the application has its guard. The context that holds the guards is
 * checked before the port opens, and each context below it when it is complete.
 */
public abstract class StartCheck implements SmartInitializingSingleton, ApplicationListener<ContextRefreshedEvent> {

    private final ApplicationContext context;
    private final GuardedHandlers handlers;
    private final GuardSettings settings;
    private final DoorAccount doors;

    /**
     * Checks a context and those below it.
     *
     * @param serves whether the context has a dispatcher whose handlers are guarded
     */
    protected StartCheck(ApplicationContext context, GuardedHandlers handlers, GuardSettings settings, boolean serves) {
        this.context = context;
        this.handlers = handlers;
        this.settings = settings;
        this.doors = new DoorAccount(context, handlers, settings, serves);
    }

    /** Lists the handlers that are mapped in a context and its ancestors. */
    protected abstract List<MappedHandler> mapped(ApplicationContext checked);

    /** Lists what would bypass the guards. No property lowers these: the adapter would not be asked. */
    protected abstract List<String> bypasses(ApplicationContext checked);

    /** Lists the functional endpoints of a context. */
    protected abstract Routers routers(ApplicationContext checked);

    /** What to write where nothing tells what recipients have shown. */
    protected abstract SetupException missingSource();

    /** Tells whether something tells what recipients have shown. */
    protected abstract boolean hasSource();

    /** Tells whether further contexts with handlers are going to be created, now that this one is complete. */
    protected boolean moreToCome(ApplicationContext checked) {
        return false;
    }

    /** The endpoints beside these handlers that no bean reports on. */
    protected List<OtherEndpoints> othersBesideBeans() {
        return List.of();
    }

    @Override
    public final void afterSingletonsInstantiated() {
        check(context);
    }

    @Override
    public final void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext() != context) {
            check(event.getApplicationContext());
        }
    }

    private void check(ApplicationContext checked) {
        if (checked instanceof ConfigurableApplicationContext configurable) {
            settings.packages().addScannedBy(configurable);
        }
        List<MappedHandler> mapped = mapped(checked);
        List<String> bypasses = new ArrayList<>(bypasses(checked));
        List<String> problems = problems(mapped);
        if (checked == context) {
            problems.addAll(EmptyPackages.objections(
                    GuardSettings.namedPackages(context.getEnvironment()),
                    classes(mapped),
                    handlers.roles().guards(),
                    GuardLoading.loader(context)));
        }
        Routers routers = routers(checked);
        if (!routers.areOfLibraries()) {
            handlers.refuseFunctions();
        } else if (checked == context) {
            handlers.leaveFunctionsAlone();
        }
        problems.addAll(routers.problems());
        Optional<OtherEndpoints> others =
                checked == context ? Optional.of(AllOtherEndpoints.in(context, othersBesideBeans())) : Optional.empty();
        if (others.isPresent()) {
            bypasses.addAll(others.get().bypasses());
            problems.addAll(others.get().unclassified());
            doors.add(others.get());
        }
        doors.add(checked, mapped);
        doors.add(routers);
        requireSources(!routers.asked().isEmpty() || haveGuard(mapped), others);
        List<String> closed = doors.objections(moreToCome(checked));
        UnguardedHandlersException.stopOrWarn(bypasses, problems, closed, settings.stopsAtUnclassified());
        if (others.isPresent()) {
            others.get().open();
        }
    }

    // Loops, because thousands of handlers pass here before the code is compiled.
    private static Set<String> classes(List<MappedHandler> mapped) {
        Set<String> classes = new HashSet<>();
        for (MappedHandler handler : mapped) {
            classes.add(handler.type().getName());
        }
        return classes;
    }

    private boolean haveGuard(List<MappedHandler> mapped) {
        for (MappedHandler handler : mapped) {
            if (handlers.hasGuard(handler)) {
                return true;
            }
        }
        return false;
    }

    private void requireSources(boolean asksGuards, Optional<OtherEndpoints> others) {
        Optional<SetupException> missing = hasSource() ? Optional.empty() : Optional.of(missingSource());
        if (missing.isPresent() && asksGuards) {
            throw missing.get();
        }
        if (others.isPresent()) {
            Optional<SetupException> ofOthers = others.get().missingSource(missing);
            if (ofOthers.isPresent()) {
                throw ofOthers.get();
            }
        }
    }

    /** Sorted, because mappings have no order. */
    private List<String> problems(List<MappedHandler> mapped) {
        Set<String> problems = new TreeSet<>();
        for (MappedHandler handler : mapped) {
            String problem = handlers.problem(handler);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return new ArrayList<>(problems);
    }

    /** What is wrong where no adapter of Kuzet is the first one; empty where one is. */
    protected static List<String> notFirst(List<?> adapters, Class<?> guarding) {
        return !adapters.isEmpty() && guarding.isInstance(adapters.get(0))
                ? List.of()
                : List.of("Another HandlerAdapter stands before the guards: "
                        + (adapters.isEmpty()
                                ? "none is there"
                                : adapters.get(0).getClass().getName())
                        + ". Give it a lower precedence.");
    }
}
