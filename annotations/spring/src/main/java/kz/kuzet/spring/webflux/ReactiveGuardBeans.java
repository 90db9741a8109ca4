package kz.kuzet.spring.webflux;

import java.util.Locale;
import java.util.Optional;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.spring.handler.FoundSource;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.ListedRouters;
import kz.kuzet.spring.handler.ListenerBeans;
import kz.kuzet.spring.handler.OwnDigest;
import kz.kuzet.spring.handler.SetupException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The beans of the adapter, the same with and without Spring Boot. */
@Configuration(proxyBeanMethods = false)
@Import(ListenerBeans.class)
class ReactiveGuardBeans {

    /** The source where no handler of Spring has a guard; it is never asked. */
    private static final ReactiveEvidenceSource NO_SOURCE = exchange -> Mono.error(missingSource());

    @Bean
    GuardedHandlers kuzetGuardedHandlers(
            ApplicationContext context, GuardSettings settings, DecisionAudience audience) {
        return new ReactiveHandlers(GuardLoading.guards(context), settings, audience);
    }

    @Bean
    ReactiveGuardingAdapter kuzetHandlerAdapter(
            ApplicationContext context, GuardedHandlers handlers, GuardSettings settings) {
        // Reads its texts now, because no request may wait for them.
        ProblemResponse.unclassified(Locale.ENGLISH);
        ReactiveEvidenceSource source = source(context, settings).orElse(NO_SOURCE);
        ReactiveDecisionResponder responder =
                context.getBeanProvider(ReactiveDecisionResponder.class).getIfAvailable(() -> ReactiveGuardBeans::send);
        return new ReactiveGuardingAdapter(
                context, handlers, source, hasOwnDigest(source), responder, settings.maxRequestSize());
    }

    @Bean
    static ListedRouters<?> kuzetListedRouters(
            ConfigurableListableBeanFactory factory, ObjectProvider<GuardedHandlers> handlers) {
        return new ListedRouters<>(RouterFunction.class, factory, handlers, ReactiveGuardFilters::before);
    }

    @Bean
    @Lazy(false)
    ReactiveStartCheck kuzetStartCheck(
            ApplicationContext context,
            GuardedHandlers handlers,
            GuardSettings settings,
            ReactiveGuardingAdapter adapter) {
        return new ReactiveStartCheck(context, handlers, settings, adapter);
    }

    /** Sends the problem unchanged: status, challenge and problem document (RFC 9457). */
    private static Mono<Void> send(@Nullable Decision decision, ProblemResponse problem, ServerWebExchange exchange) {
        byte[] body = problem.bytes();
        ServerHttpResponse response = exchange.getResponse();
        response.setRawStatusCode(problem.status());
        problem.headers().forEach(response.getHeaders()::set);
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /** The application's source, or one that reads Spring Security. */
    static Optional<ReactiveEvidenceSource> source(ApplicationContext context, GuardSettings settings) {
        return FoundSource.in(
                context, ReactiveEvidenceSource.class, settings, channel -> new ReactiveSecurityEvidence(channel));
    }

    static SetupException missingSource() {
        return SetupException.missingSource(ReactiveEvidenceSource.class);
    }

    private static boolean hasOwnDigest(ReactiveEvidenceSource source) {
        return OwnDigest.isOf(source, ServerWebExchange.class, ReactiveEvidenceSource.class);
    }
}
