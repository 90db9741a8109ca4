package kz.kuzet.spring.data;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.MappedHandler;
import kz.kuzet.spring.handler.OtherEndpoints;
import kz.kuzet.spring.handler.SpringDataRest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Requests for repositories that Spring Data REST exports. Its own controllers take them, and say nothing about any service; the
 * repository is the endpoint, and each request names one.
 */
public interface RepositoryRequests extends OtherEndpoints {

    /** Those of an application; none where Spring Data REST is absent. */
    static RepositoryRequests of(GuardedHandlers handlers) {
        return SpringDataRest.isPresent() ? new GuardedRepositories(handlers) : new NoRepositories();
    }

    /**
     * Returns what a request leads to in place of the handler.
     *
     * @return one handler, or several whose guards are all asked, in this order; null where the handler itself is to be judged
     */
    GuardedHandler @Nullable [] behind(Object handler, HttpServletRequest request);

    /** Lists the exported repositories of a context, each with the methods that requests lead to. */
    List<MappedHandler> exportedIn(ApplicationContext context);
}
