package kz.kuzet.spring.data;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.MappedHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.support.RequestContextUtils;

/** An application with Spring Data REST. A dispatcher servlet with a context of its own has repositories of its own. */
final class GuardedRepositories extends NoRepositories {

    private final GuardedHandlers handlers;
    private final Map<ApplicationContext, Optional<ExportedRepositories>> byContext = new ConcurrentHashMap<>();

    GuardedRepositories(GuardedHandlers handlers) {
        this.handlers = handlers;
    }

    @Override
    public void addTo(GuardDoors doors) {
        doors.serve(EndpointKind.SPRING_DATA_REST);
    }

    @Override
    public List<MappedHandler> exportedIn(ApplicationContext context) {
        return in(context).map(ExportedRepositories::mapped).orElse(List.of());
    }

    @Override
    public GuardedHandler @Nullable [] behind(Object handler, HttpServletRequest request) {
        if (!(handler instanceof HandlerMethod controller) || !Operation.isOfSpringDataRest(controller)) {
            return null;
        }
        Operation operation = Operation.of(controller);
        if (operation == Operation.DESCRIBE) {
            return null;
        }
        if (operation == Operation.UNKNOWN) {
            return refused(
                    controller,
                    "Kuzet does not know what it does with a repository. Use a version of Spring Data REST"
                            + " that Kuzet knows, or write a @RepositoryRestController in its place.");
        }
        WebApplicationContext context = RequestContextUtils.findWebApplicationContext(request);
        ExportedRepositories repositories = context == null ? null : in(context).orElse(null);
        GuardedHandler[] behind = repositories == null ? null : repositories.behind(operation, controller, request);
        return behind != null
                ? behind
                : refused(
                        controller, "its request names no repository that Kuzet finds among those of the application.");
    }

    private Optional<ExportedRepositories> in(ApplicationContext context) {
        Optional<ExportedRepositories> known = byContext.get(context);
        return known != null
                ? known
                : byContext.computeIfAbsent(context, missing -> ExportedRepositories.in(missing, handlers));
    }

    private static GuardedHandler[] refused(HandlerMethod controller, String why) {
        String name = controller.getBeanType().getName() + "#"
                + controller.getMethod().getName();
        return new GuardedHandler[] {new GuardedHandler(name, new Unclassified(name + " is refused: " + why))};
    }
}
