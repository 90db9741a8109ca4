package kz.kuzet.spring.testing;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import kz.kuzet.spring.handler.SetupException;
import kz.kuzet.spring.webflux.ReactiveEvidenceSource;
import kz.kuzet.spring.webflux.StandaloneHandlers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.test.web.reactive.server.MockServerConfigurer;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.server.adapter.HttpWebHandlerAdapter;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

/**
 * {@link StandaloneGuards} for WebFlux: puts the guards before the controllers of {@code WebTestClient.bindToController}.
 *
 * <pre>{@code
 * ReactiveTestEvidence evidence = new ReactiveTestEvidence();
 * WebTestClient portal = WebTestClient.bindToController(new LicenceEndpoint())
 *         .apply(new ReactiveStandaloneGuards(evidence))
 *         .build();
 * }</pre>
 */
public final class ReactiveStandaloneGuards implements MockServerConfigurer {

    private final ReactiveEvidenceSource evidence;

    /**
     * Takes what tells the guards what recipients have shown.
     *
     * @param evidence the evidence, for example a {@link ReactiveTestEvidence}
     */
    public ReactiveStandaloneGuards(ReactiveEvidenceSource evidence) {
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    /** Refuses whatever is no set-up of controllers, at once. */
    @Override
    public void afterConfigureAdded(WebTestClient.MockServerSpec<?> specification) {
        if (!(specification instanceof WebTestClient.ControllerSpec)) {
            throw new SetupException(
                    "These guards are for WebTestClient.bindToController. A router function by itself has no adapter"
                            + " that asks guards, and a context has guards of its own.",
                    "Build on bindToController, or give the evidence as a bean and build on bindToApplicationContext.");
        }
    }

    @Override
    public void beforeServerCreated(WebHttpHandlerBuilder builder) {
        AtomicReference<@Nullable ApplicationContext> context = new AtomicReference<>();
        // The builder does not tell its context; what it builds does, and a copy of it may build.
        builder.clone().httpHandlerDecorator(built -> noted(built, context)).build();
        ApplicationContext found = context.get();
        if (found == null) {
            throw new SetupException(
                    "The set-up of WebTestClient does not tell its context, so no guard can stand before its"
                            + " controllers.",
                    "Give the evidence as a bean and build on bindToApplicationContext.");
        }
        StandaloneHandlers.guard(found, evidence);
    }

    private static HttpHandler noted(HttpHandler built, AtomicReference<@Nullable ApplicationContext> context) {
        if (built instanceof HttpWebHandlerAdapter adapter) {
            context.set(adapter.getApplicationContext());
        }
        return built;
    }
}
