package kz.kuzet.jakarta.servlet;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import kz.kuzet.guard.RequestEvidence;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.jakarta.container.ServletGuards;
import kz.kuzet.jakarta.container.Setup;
import kz.kuzet.jakarta.setup.GuardSettings;
import kz.kuzet.jakarta.setup.ListedSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts the guards before the servlets of an application.
 *
 * <p>Every servlet container finds it by itself where it looks for container initializers; where it does not (an embedded server,
 * an ordering of fragments that leaves this jar out), register it: nothing is guarded before, and nothing notices, unless another
 * adapter of Kuzet runs in the application, which then stops the start because of the guards that nothing asks.
 *
 * <p>A filter stands before each servlet of the application, by the servlet's name and for all types of dispatch, so that
 * forwards, includes, asynchronous dispatches, error pages and {@code getNamedDispatcher} lead through it. It judges the class of
 * the servlet and the methods that {@link jakarta.servlet.http.HttpServlet} calls for the HTTP method: {@code service} where the
 * class overrides it, and {@code doGet}, {@code doPost} and so on; {@code doGet} for HEAD too. A handler of a {@link
 * kz.kuzet.PublicService} is called only if the service's guard grants, one that {@link kz.kuzet.PreparesRequest} only if somebody
 * has logged in. One that is {@link kz.kuzet.NotPublicService} is called as before. Any other servlet of the application stops the
 * start, with one message that names them all (para 6 of the Rules), and so does a guard that no registered servlet leads to.
 *
 * <p>The settings are context parameters: {@code kuzet.unclassified}, {@code kuzet.baseline}, {@code kuzet.packages}, {@code kuzet.not-offered} and {@code
 * kuzet.max-request-size} (in bytes), as {@link kz.kuzet.jakarta.GuardFeature} describes them. By default every servlet counts as
 * the application's, except those that servers and frameworks bring with them. What the recipient has shown is said by the
 * application's {@link EvidenceSource}: one that was given to the constructor, or the attribute of the servlet context of this
 * name, or one that is listed for {@link ServiceLoader}. Without one an application with guarded servlets does not start.
 */
public final class GuardInitializer implements ServletContainerInitializer {

    private final @Nullable EvidenceSource source;
    private final @Nullable ServiceGuards guards;

    /** Creates an initializer that finds guards and evidence source itself. */
    public GuardInitializer() {
        this.source = null;
        this.guards = null;
    }

    /**
     * Finds the guards by itself.
     *
     * @param source says what recipients have shown
     */
    public GuardInitializer(EvidenceSource source) {
        this.source = Objects.requireNonNull(source, "source");
        this.guards = null;
    }

    /**
     * Takes what it is given.
     *
     * @param source says what recipients have shown
     * @param guards the guards of the application
     */
    public GuardInitializer(EvidenceSource source, ServiceGuards guards) {
        this.source = Objects.requireNonNull(source, "source");
        this.guards = Objects.requireNonNull(guards, "guards");
    }

    /**
     * Puts a filter before each servlet that is registered by now; those that listeners register follow later.
     *
     * @param classes not used
     * @param context the application
     * @throws IllegalStateException if the application must not start; the message says why
     */
    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) {
        if (source == null && ServletGuards.of(context) != null) {
            // The application has registered another initializer itself.
            return;
        }
        ServletGuards.install(
                context,
                new Setup(
                        GuardSettings.of(Collections.list(context.getInitParameterNames()), context::getInitParameter),
                        guards == null ? ServiceGuards.find(ServletGuards.loader(context)) : guards,
                        () -> source(context),
                        false,
                        false,
                        null));
    }

    private Optional<RequestEvidence<jakarta.servlet.http.HttpServletRequest>> source(ServletContext context) {
        if (source != null) {
            return Optional.of(source);
        }
        if (context.getAttribute(EvidenceSource.class.getName()) instanceof EvidenceSource attribute) {
            return Optional.of(attribute);
        }
        return ListedSource.only(ServiceLoader.load(EvidenceSource.class, ServletGuards.loader(context)))
                .map(listed -> listed);
    }
}
