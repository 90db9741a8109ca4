package kz.kuzet.conformance.spring.functions.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.CallsGuard;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.spring.GuardFilters;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Routers that leave a function without a guard, or with one that is not clear. Property {@code router} names one. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Application {

    /** The service that they provide. Its code calls its guard too. */
    @PublicService(
            code = "f_started",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    @CallsGuard
    public static final class Started {}

    /** Somebody has written it by hand. */
    private static final class OwnGuard extends ServiceGuard {
        OwnGuard(String endpoint) {
            super(ServiceDeclaration.of("f_started", "-")
                    .providedBy(endpoint)
                    .disclosureRisk(DisclosureRisk.ABSENT)
                    .databaseChange(DatabaseChange.UNCHANGED)
                    .term(5, TermUnit.MINUTES)
                    .fee(Fee.FREE)
                    .askingFor(AuthenticationMethod.LOGIN_PASSWORD));
        }
    }

    private static final HandlerFilterFunction<ServerResponse, ServerResponse> LOG =
            (request, next) -> next.handle(request);

    private static HandlerFilterFunction<ServerResponse, ServerResponse> guard() {
        return GuardFilters.guard(Application_StartedGuard.GUARD);
    }

    private static ServerResponse called(ServerRequest request) {
        return ServerResponse.ok().body(Calls.made(request.path()));
    }

    private static RouterFunctions.Builder route() {
        return RouterFunctions.route().POST("/function", Application::called);
    }

    private static RouterFunction<ServerResponse> guarded() {
        return RouterFunctions.route()
                .POST("/guarded", Application::called)
                .filter(guard())
                .build();
    }

    /** Each leads to {@code /function}. */
    private static final Map<String, Supplier<RouterFunction<ServerResponse>>> UNGUARDED = Map.ofEntries(
            Map.entry("bare", () -> route().build()),
            Map.entry("lambda", () -> route().build()::route),
            Map.entry("another filter", () -> route().filter(LOG).build()),
            Map.entry(
                    "before it",
                    () -> route().before(request -> request).filter(guard()).build()),
            Map.entry(
                    "filter before it",
                    () -> route().filter(LOG).filter(guard()).build()),
            Map.entry(
                    "after before it",
                    () -> route().after((request, response) -> response)
                            .filter(guard())
                            .build()),
            Map.entry("filter around it", () -> route().filter(guard()).build().filter(LOG)),
            Map.entry(
                    "router around it",
                    () -> RouterFunctions.route()
                            .add(route().filter(guard()).build())
                            .filter(LOG)
                            .build()),
            Map.entry(
                    "error handler around it",
                    () -> RouterFunctions.route()
                            .add(route().filter(guard()).build())
                            .onError(
                                    Exception.class,
                                    (error, request) -> ServerResponse.ok().build())
                            .build()),
            Map.entry(
                    "filter around the function",
                    () -> RouterFunctions.route()
                            .POST("/function", LOG.apply(guard().apply(Application::called)))
                            .build()),
            Map.entry(
                    "composed before it",
                    () -> route().filter(LOG.andThen(guard())).build()),
            Map.entry("beside a guarded one", () -> guarded().and(route().build())),
            Map.entry("before a guarded one", () -> route().build().and(guarded())),
            Map.entry("of another type", () -> cast(guarded().andOther(route().build()))),
            Map.entry(
                    "nested",
                    () -> RouterFunctions.nest(
                            RequestPredicates.path("/"), guarded().and(route().build()))),
            Map.entry("attributed", () -> route().build().withAttribute("key", "value")),
            Map.entry(
                    "in a guarded builder",
                    () -> guarded().andRoute(RequestPredicates.POST("/function"), Application::called)),
            Map.entry(
                    "resources",
                    () -> RouterFunctions.resources(request -> request.path().equals("/function")
                            ? Optional.of(new ByteArrayResource(new byte[1]))
                            : Optional.empty())));

    /** Each leads to {@code /function} with a guard that is in doubt. */
    private static final Map<String, Supplier<RouterFunction<ServerResponse>>> DOUBTFUL = Map.ofEntries(
            Map.entry(
                    "two filters", () -> route().filter(guard()).filter(guard()).build()),
            Map.entry(
                    "excluded and guarded",
                    () -> route().filter(GuardFilters.notPublicService("-"))
                            .filter(guard())
                            .build()),
            Map.entry(
                    "excluded around",
                    () -> route().filter(guard()).build().filter(GuardFilters.notPublicService("-"))),
            Map.entry(
                    "excluded router around",
                    () -> RouterFunctions.route()
                            .add(route().filter(LOG.andThen(LOG)).build().filter(guard()))
                            .filter(GuardFilters.notPublicService("-"))
                            .build()),
            Map.entry(
                    "applied twice",
                    () -> RouterFunctions.route()
                            .POST("/function", guard().apply(guard().apply(Application::called)))
                            .build()),
            Map.entry(
                    "applied and filtered",
                    () -> RouterFunctions.route()
                            .POST("/function", guard().apply(Application::called))
                            .filter(GuardFilters.preparesRequest(Application_StartedGuard.GUARD))
                            .build()),
            Map.entry(
                    "guard by hand",
                    () -> route().filter(GuardFilters.guard(new OwnGuard(Started.class.getName())))
                            .build()),
            Map.entry(
                    "guard of nothing",
                    () -> route().filter(GuardFilters.guard(new OwnGuard(Application.class.getName())))
                            .build()),
            Map.entry(
                    "guard of no class",
                    () -> route().filter(GuardFilters.guard(new OwnGuard("no.such.Type#method")))
                            .build()));

    public static List<String> unguarded() {
        return List.copyOf(UNGUARDED.keySet());
    }

    public static List<String> doubtful() {
        return List.copyOf(DOUBTFUL.keySet());
    }

    @SuppressWarnings("unchecked")
    private static RouterFunction<ServerResponse> cast(RouterFunction<?> router) {
        return (RouterFunction<ServerResponse>) router;
    }

    @Bean
    RouterFunction<ServerResponse> router(Environment environment) {
        String name = environment.getProperty("router", "");
        return name.isEmpty()
                ? guarded()
                : UNGUARDED.getOrDefault(name, DOUBTFUL.get(name)).get();
    }
}
