package kz.kuzet.spring;

import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.spring.data.RepositoryRequests;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.MethodHandlers;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * A dispatcher of Spring before whose handlers the adapter was left out, for example because an application excludes its
 * auto-configuration. Nothing refuses the requests of unclassified handlers then, so they are reported.
 */
final class UnguardedDispatcher {

    private static final List<String> DISPATCHERS = List.of(
            "org.springframework.web.servlet.DispatcherServlet",
            "org.springframework.web.reactive.DispatcherHandler",
            "org.springframework.grpc.server.service.GrpcServiceConfigurer");

    private final ApplicationContext context;
    private final boolean isThere;

    UnguardedDispatcher(ApplicationContext context) {
        this.context = context;
        ClassLoader loader = GuardLoading.loader(context);
        this.isThere = DISPATCHERS.stream()
                .filter(name -> ClassUtils.isPresent(name, loader))
                .map(name -> ClassUtils.resolveClassName(name, loader))
                .anyMatch(type -> context.getBeanNamesForType(type, true, false).length > 0);
    }

    /** Enters the endpoints among the beans of the application. */
    void addTo(GuardDoors doors) {
        if (isThere) {
            GuardSettings settings = GuardSettings.in(context);
            GuardLoading.beanClasses(context).stream()
                    .filter(settings::isOfApplication)
                    .forEach(doors::present);
        }
    }

    /** The repositories that Spring Data REST exports, of which nobody said anything. */
    List<String> unclassifiedRepositories(ServiceGuards guards) {
        if (!isThere) {
            return List.of();
        }
        MethodHandlers handlers =
                new MethodHandlers(guards, GuardSettings.in(context), context.getBean(DecisionAudience.class));
        return RepositoryRequests.of(handlers).exportedIn(context).stream()
                .flatMap(handler -> Stream.ofNullable(handlers.problemWithoutAdapter(handler)))
                .toList();
    }
}
