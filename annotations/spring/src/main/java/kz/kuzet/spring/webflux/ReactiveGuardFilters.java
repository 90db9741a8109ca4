package kz.kuzet.spring.webflux;

import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.spring.handler.RoleCarrier;
import org.springframework.web.reactive.function.server.HandlerFilterFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * Filters that say to which public service functional endpoints of WebFlux belong, because a function carries no annotation.
 * Any class declares the service with {@link kz.kuzet.PublicService}, and the filter names its guard:
 *
 * <pre>{@code
 * @Configuration
 * @PublicService(code = "e_004", …)
 * class CriminalRecordRoutes {
 *
 *     @Bean
 *     RouterFunction<ServerResponse> criminalRecord(CriminalRecords records) {
 *         return RouterFunctions.route()
 *                 .POST("/criminal-record", records::send)
 *                 .filter(ReactiveGuardFilters.guard(CriminalRecordRoutesGuard.GUARD))
 *                 .build();
 *     }
 * }
 * }</pre>
 *
 * <p>The filter stands before all others of its router and of the routers around it: {@code filter}, {@code before} and {@code
 * after} come later. Each function has one. A route of the application without one stops the start, also one to static resources. The
 * adapter asks the guard before Spring calls the first filter. Where it does not stand before the router, as in a test without the
 * application's context, these functions throw an {@link IllegalStateException}.
 */
public final class ReactiveGuardFilters {

    private ReactiveGuardFilters() {}

    /**
     * States that the functions take formed requests of a service.
     *
     * @param <T> the response
     * @param guard the generated guard of the service, {@code …Guard.GUARD}; it is asked even where the declaration says {@link
     * kz.kuzet.CallsGuard}
     * @return the filter
     */
    public static <T extends ServerResponse> HandlerFilterFunction<T, T> guard(ServiceGuard guard) {
        return new ReactiveGuardFilter<>(new HandlerRole.Sends(guard));
    }

    /**
     * States what {@link kz.kuzet.PreparesRequest} does on a method: the functions only select a service or form its request, so login
     * and password suffice (Appendix 1, para 1).
     *
     * @param <T> the response
     * @param guard the generated guard of the service
     * @return the filter
     */
    public static <T extends ServerResponse> HandlerFilterFunction<T, T> preparesRequest(ServiceGuard guard) {
        return new ReactiveGuardFilter<>(new HandlerRole.Prepares(guard));
    }

    /**
     * States what {@link kz.kuzet.NotPublicService} does on a method: the functions provide no public service (para 6).
     *
     * @param <T> the response
     * @param reason why not
     * @return the filter
     * @throws IllegalArgumentException if the reason is blank
     */
    public static <T extends ServerResponse> HandlerFilterFunction<T, T> notPublicService(String reason) {
        return new ReactiveGuardFilter<>(RoleCarrier.excluded(reason));
    }

    /** Gives a router a role that its own filters do not state. */
    static RouterFunction<?> before(RouterFunction<?> router, HandlerRole role) {
        return router.filter(new ReactiveGuardFilter<>(role));
    }
}
