package kz.kuzet.spring;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Optional;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.jakarta.container.Findings;
import kz.kuzet.jakarta.container.ServletGuards;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.OtherEndpoints;
import kz.kuzet.spring.handler.SetupException;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.WebApplicationContext;

/**
 * The servlets of a Spring application. Within Spring Boot this adapter reports what is found of them. In a container that has
 * found the adapter for servlets by itself, that one keeps an account of its own.
 */
final class GuardedServlets implements OtherEndpoints {

    private final ServletGuards guards;
    private final Findings findings;

    private GuardedServlets(ServletGuards guards) {
        this.guards = guards;
        this.findings = guards.examine();
    }

    /** Finds them, where the adapter for servlets is present and stands before the servlets of a context. */
    static Optional<OtherEndpoints> of(ApplicationContext context) {
        boolean present =
                ClassUtils.isPresent("kz.kuzet.jakarta.container.ServletGuards", GuardLoading.loader(context));
        return present && context instanceof WebApplicationContext web && web.getServletContext() != null
                ? Found.in(web.getServletContext())
                : Optional.empty();
    }

    /** In a class of its own, because the adapter for servlets may be absent. */
    private static final class Found {

        static Optional<OtherEndpoints> in(ServletContext context) {
            return Optional.ofNullable(ServletGuards.of(context)).map(GuardedServlets::new);
        }
    }

    @Override
    public void addTo(GuardDoors doors) {
        if (guards.areReportedElsewhere()) {
            findings.openIn(doors);
        } else {
            doors.leave(EndpointKind.SERVLET);
        }
    }

    @Override
    public List<String> bypasses() {
        return guards.areReportedElsewhere() ? findings.bypasses() : List.of();
    }

    @Override
    public List<String> unclassified() {
        return guards.areReportedElsewhere() ? findings.unclassified() : List.of();
    }

    @Override
    public Optional<SetupException> missingSource(Optional<SetupException> ofDispatcher) {
        return guards.areReportedElsewhere() && findings.hasGuard() ? ofDispatcher : Optional.empty();
    }

    @Override
    public void open() {
        if (guards.areReportedElsewhere()) {
            guards.open();
        }
    }
}
