package kz.kuzet.spring.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;

/**
 * Examines what executes GraphQL requests. Every handler of requests has to end at a service whose source is guarded. One that an
 * application builds in its code, without making it a bean, would escape the guards.
 */
final class GraphQlServices {

    /** The handlers of HTTP requests, of WebSockets and of RSocket, and what they call. */
    private static final String SERVER = "org.springframework.graphql.server.";

    private final ApplicationContext context;

    GraphQlServices(ApplicationContext context) {
        this.context = context;
    }

    List<String> bypasses() {
        List<String> bypasses = new ArrayList<>();
        for (String name : BeanFactoryUtils.beanNamesIncludingAncestors(context)) {
            Class<?> type = context.getType(name, false);
            if (type == null || !context.isSingleton(name)) {
                continue;
            }
            if (ExecutionGraphQlService.class.isAssignableFrom(type)) {
                if (!isGuarded(context.getBean(name))) {
                    bypasses.add("The ExecutionGraphQlService \"" + name + "\" does not show that it executes requests"
                            + " with a guarded GraphQlSource. Make its GraphQlSource a bean, and give it to a"
                            + " DefaultExecutionGraphQlService.");
                }
            } else if (isOfServer(type) && !leadsToGuarded(context.getBean(name))) {
                bypasses.add("The bean \"" + name + "\" answers GraphQL requests with a service that is no bean, so no"
                        + " guard stands before its handlers. Make its GraphQlSource and its ExecutionGraphQlService"
                        + " beans.");
            }
        }
        return bypasses;
    }

    private static boolean isOfServer(Class<?> type) {
        if (WebGraphQlHandler.class.isAssignableFrom(type)) {
            return true;
        }
        for (Class<?> current = type; current != null; current = current.getSuperclass()) {
            if (current.getName().startsWith(SERVER)
                    && current.getSimpleName().contains("Handler")
                    && !current.getName().contains(".support.")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGuarded(Object service) {
        return service instanceof ReceivedRequests received
                && received.service() instanceof DefaultExecutionGraphQlService standard
                && ObjectFields.of(standard).stream()
                        .filter(GraphQlSource.class::isInstance)
                        .allMatch(GuardedSource.class::isInstance);
    }

    /** Tells whether at least one service is seen, and every one is guarded. */
    private static boolean leadsToGuarded(Object handler) {
        List<Object> services = new ArrayList<>();
        collect(handler, services, Collections.newSetFromMap(new IdentityHashMap<>()));
        return !services.isEmpty() && services.stream().allMatch(GraphQlServices::isGuarded);
    }

    private static void collect(Object object, List<Object> services, Set<Object> visited) {
        for (Object value : ObjectFields.of(object)) {
            if (value instanceof ExecutionGraphQlService) {
                services.add(value);
            } else if (visited.add(value)
                    && value.getClass().getName().startsWith("org.springframework.graphql.")
                    && !(value instanceof Collection<?>)) {
                collect(value, services, visited);
            }
        }
    }
}
