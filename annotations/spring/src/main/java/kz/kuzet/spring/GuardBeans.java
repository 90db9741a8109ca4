package kz.kuzet.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.servlet.BodyFilter;
import kz.kuzet.spring.data.RepositoryRequests;
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
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.RouterFunction;

/** The beans of the adapter, the same with and without Spring Boot. */
@Configuration(proxyBeanMethods = false)
@Import(ListenerBeans.class)
class GuardBeans {

    /** The source where no handler of Spring has a guard; it is never asked. */
    private static final EvidenceSource NO_SOURCE = request -> {
        throw missingSource();
    };

    @Bean
    GuardedHandlers kuzetGuardedHandlers(
            ApplicationContext context, GuardSettings settings, DecisionAudience audience) {
        return new MvcHandlers(GuardLoading.guards(context), settings, audience);
    }

    @Bean
    RepositoryRequests kuzetRepositoryRequests(GuardedHandlers handlers) {
        return RepositoryRequests.of(handlers);
    }

    @Bean
    GuardingHandlerAdapter kuzetHandlerAdapter(
            ApplicationContext context,
            GuardedHandlers handlers,
            RepositoryRequests repositories,
            GuardSettings settings) {
        EvidenceSource source = source(context, settings).orElse(NO_SOURCE);
        if (context instanceof WebApplicationContext web && web.getServletContext() != null) {
            BodyFilter.keepUpTo(web.getServletContext(), settings.maxRequestSize());
        }
        DecisionResponder responder =
                context.getBeanProvider(DecisionResponder.class).getIfAvailable(() -> GuardBeans::send);
        return new GuardingHandlerAdapter(
                handlers, repositories, source, hasOwnDigest(source), responder, settings.maxRequestSize());
    }

    /** Whoever has not logged in is told so before a byte of their files is read. */
    @Bean
    static BeanPostProcessor kuzetLazyMultipart() {
        return new LazyMultipart();
    }

    @Bean
    static ListedRouters<?> kuzetListedRouters(
            ConfigurableListableBeanFactory factory, ObjectProvider<GuardedHandlers> handlers) {
        return new ListedRouters<>(RouterFunction.class, factory, handlers, GuardFilters::before);
    }

    @Bean
    @Lazy(false)
    MvcStartCheck kuzetStartCheck(
            ApplicationContext context,
            GuardedHandlers handlers,
            RepositoryRequests repositories,
            GuardSettings settings) {
        return new MvcStartCheck(context, handlers, repositories, settings);
    }

    /** Sends the problem unchanged: status, challenge and problem document (RFC 9457). */
    private static @Nullable ModelAndView send(
            @Nullable Decision decision,
            ProblemResponse problem,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        byte[] body = problem.bytes();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        return null;
    }

    /** The application's source, or one that reads Spring Security. */
    static Optional<EvidenceSource> source(ApplicationContext context, GuardSettings settings) {
        return FoundSource.in(context, EvidenceSource.class, settings, channel -> new SecurityEvidenceSource(channel));
    }

    static SetupException missingSource() {
        return SetupException.missingSource(EvidenceSource.class);
    }

    static boolean hasOwnDigest(EvidenceSource source) {
        return OwnDigest.isOf(source, HttpServletRequest.class, EvidenceSource.class);
    }
}
