package kz.kuzet.jakarta.container;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.kuzet.guard.RequestEvidence;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.jakarta.setup.GuardedBuses;
import kz.kuzet.jakarta.setup.GuardedContainers;
import kz.kuzet.jakarta.setup.StartStop;
import kz.kuzet.servlet.BodyFilter;
import org.jspecify.annotations.Nullable;

/**
 * The guards before the servlets of one application: a filter for each servlet. A filter that is mapped to addresses would not
 * know which servlet {@code getNamedDispatcher} has called, because the mapping of such a request is that of another servlet.
 */
public final class ServletGuards {

    private static final String ATTRIBUTE = ServletGuards.class.getName();
    static final String START = "kz.kuzet.start";
    private static final String BEFORE = "kz.kuzet.before ";

    /** Without it Apache CXF serves no web services. */
    private static final String WEB_SERVICES = "org/apache/cxf/jaxws/JaxWsServerFactoryBean.class";

    private final ServletContext context;
    private final Map<String, GuardFilter> filters = new TreeMap<>();
    private Setup setup;
    private ServletRoles roles;
    private @Nullable RequestGate<HttpServletRequest> gate;
    private boolean isReady;

    private ServletGuards(ServletContext context, Setup setup) {
        this.context = context;
        this.setup = setup;
        this.roles = roles(setup);
    }

    /** The guards of an application; null where no initializer has run. */
    public static @Nullable ServletGuards of(ServletContext context) {
        return context.getAttribute(ATTRIBUTE) instanceof ServletGuards guards ? guards : null;
    }

    /** Puts filters before the servlets of an application. A later set-up takes the place of an earlier one. */
    public static void install(ServletContext context, Setup setup) {
        BodyFilter.keepUpTo(context, setup.settings().maxRequestSize());
        ServletGuards known = of(context);
        if (known != null) {
            known.setUp(setup);
            return;
        }
        ServletGuards guards = new ServletGuards(context, setup);
        context.setAttribute(ATTRIBUTE, guards);
        GuardedContainers.add(loader(context));
        context.addListener(new Listener(guards));
        if (setup.reportedElsewhere()) {
            BodyFilter.register(context);
        } else {
            StartFilter.register(context, guards);
        }
        guards.coverAll();
    }

    /** The class loader of the application. A container whose application has none of its own uses the thread's. */
    public static ClassLoader loader(ServletContext context) {
        ClassLoader own = context.getClassLoader();
        ClassLoader ofThread = own == null ? Thread.currentThread().getContextClassLoader() : own;
        return ofThread == null ? Objects.requireNonNull(ServletGuards.class.getClassLoader()) : ofThread;
    }

    private static ServletRoles roles(Setup setup) {
        return new ServletRoles(
                new HandlerRoles(setup.guards(), setup.settings().properties().baseline()), setup.settings());
    }

    private synchronized void setUp(Setup later) {
        setup = later;
        roles = roles(later);
        coverAll();
    }

    /** Puts a filter before each servlet that has none. */
    synchronized void coverAll() {
        expectBuses();
        for (ServletRegistration servlet : uncovered()) {
            GuardFilter filter = new GuardFilter(this, servlet.getName());
            add(BEFORE + servlet.getName(), filter)
                    .addMappingForServletNames(EnumSet.allOf(DispatcherType.class), true, servlet.getName());
            filters.put(servlet.getName(), filter);
        }
    }

    /** A servlet of CXF makes its bus when it is initialized, after the account of the servlets is closed. */
    private void expectBuses() {
        if (loader(context).getResource(WEB_SERVICES) != null
                && context.getServletRegistrations().values().stream()
                        .anyMatch(servlet -> classOf(servlet).makesBus())) {
            GuardedBuses.expect(loader(context));
        }
    }

    FilterRegistration.Dynamic add(String name, jakarta.servlet.Filter filter) {
        FilterRegistration.Dynamic registration = context.addFilter(name, filter);
        if (registration == null) {
            throw StartStop.because("a filter of the application has the name \"" + name + "\". Give it another name.");
        }
        registration.setAsyncSupported(true);
        return registration;
    }

    /** The servlets before which a filter would have to stand, and none does. */
    private Collection<? extends ServletRegistration> uncovered() {
        Collection<ServletRegistration> uncovered = new ArrayList<>();
        for (ServletRegistration servlet : context.getServletRegistrations().values()) {
            if (!filters.containsKey(servlet.getName()) && !roles.leaveAlone(classOf(servlet))) {
                uncovered.add(servlet);
            }
        }
        return uncovered;
    }

    private ServletClass classOf(ServletRegistration servlet) {
        return ServletClass.of(servlet, loader(context));
    }

    /** The classes of the registered servlets, as far as they are known. */
    private List<Class<?>> types() {
        return context.getServletRegistrations().values().stream()
                .<Class<?>>flatMap(servlet -> Stream.ofNullable(classOf(servlet).type()))
                .toList();
    }

    /** Examines all servlets, once every listener has run. */
    public synchronized Findings examine() {
        Findings findings = new Findings(roles);
        context.getServletRegistrations().values().stream()
                .map(this::classOf)
                .filter(servlet -> !roles.leaveAlone(servlet))
                .forEach(findings::add);
        uncovered().forEach(servlet -> findings.addUncovered(servlet.getName(), servlet.getClassName()));
        return findings;
    }

    /**
     * Stops the start where something is wrong, and lets requests through the filters otherwise. The last listener calls it, and
     * again each filter: some containers initialize filters only at the first request.
     */
    synchronized void start() {
        if (setup.reportedElsewhere() || (isReady && uncovered().isEmpty())) {
            return;
        }
        try {
            expectBuses();
            StartStop.requireClasses(
                    setup.settings().properties().packages(), types(), setup.guards(), loader(context));
            Findings findings = examine();
            findings.report(
                    findings.closed(setup.settings().notOffered(), loader(context)),
                    setup.settings().stopsAtUnclassified());
            open();
        } catch (RuntimeException | Error e) {
            isReady = false;
            GuardedContainers.remove(loader(context));
            GuardedBuses.expectNoMore(loader(context));
            throw e;
        }
    }

    /**
     * Lets requests through the filters.
     *
     * @throws IllegalStateException if a servlet has a guard, and nothing says what recipients have shown
     */
    public synchronized void open() {
        if (isReady) {
            return;
        }
        Optional<RequestEvidence<HttpServletRequest>> source = setup.source().get();
        if (source.isEmpty() && examine().hasGuard()) {
            throw StartStop.because("nothing says what a recipient has shown. Implement"
                    + " kz.kuzet.jakarta.servlet.EvidenceSource, and list it in"
                    + " META-INF/services/kz.kuzet.jakarta.servlet.EvidenceSource, or set it as the attribute of this"
                    + " name of the ServletContext.");
        }
        gate = new RequestGate<>(source.orElse(new NeverAsked()), setup.alwaysDigests());
        isReady = true;
    }

    /** Tells whether a filter stands before each servlet that needs one. */
    synchronized boolean isComplete() {
        return isReady && uncovered().isEmpty();
    }

    /** Finds the handler of a servlet by an HTTP method. */
    synchronized GuardedHandler handler(String servlet, String httpMethod) {
        ServletRegistration registration = context.getServletRegistration(servlet);
        ServletClass type = registration == null
                ? new ServletClass("", null, "The servlet \"" + servlet + "\" is not registered.")
                : classOf(registration);
        HandlerRole role =
                type.type() == null ? new HandlerRole.Unclassified(type.doubt()) : roles.of(type.type(), httpMethod);
        return new GuardedHandler(
                (type.type() == null ? servlet : type.type().getName()) + " (" + httpMethod + ")",
                role,
                setup.audience());
    }

    synchronized RequestGate<HttpServletRequest> gate() {
        return Objects.requireNonNull(gate, "the start has not ended");
    }

    synchronized Setup setup() {
        return setup;
    }

    /** Tells whether another adapter asks for the findings, and lets requests through the filters. */
    public synchronized boolean areReportedElsewhere() {
        return setup.reportedElsewhere();
    }

    /** Covers what other listeners have registered, and hears of the end of the application. */
    private static final class Listener implements ServletContextListener {

        private final ServletGuards guards;

        Listener(ServletGuards guards) {
            this.guards = guards;
        }

        @Override
        public void contextInitialized(ServletContextEvent event) {
            try {
                guards.coverAll();
                guards.start();
            } catch (UnsupportedOperationException e) {
                // Jetty and Undertow tell such a listener nothing, as the Servlet API says. The filters look again.
                return;
            }
        }

        @Override
        public void contextDestroyed(ServletContextEvent event) {
            GuardedContainers.remove(loader(guards.context));
            GuardedBuses.expectNoMore(loader(guards.context));
        }
    }

    /** The source of an application without guarded servlets. */
    private static final class NeverAsked implements RequestEvidence<HttpServletRequest> {

        @Override
        public kz.kuzet.guard.Evidence evidence(HttpServletRequest request) {
            throw new IllegalStateException("no servlet had a guard when the application was started");
        }

        @Override
        public kz.kuzet.guard.@Nullable RequestDigest formedRequest(HttpServletRequest request) {
            return null;
        }
    }
}
