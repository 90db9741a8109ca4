package kz.kuzet.spring.testing;

import java.util.Objects;
import kz.kuzet.spring.EvidenceSource;
import kz.kuzet.spring.StandaloneHandlers;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcConfigurer;
import org.springframework.web.context.WebApplicationContext;

/**
 * Puts the guards before the controllers of a standalone set-up of MockMvc, which has none of the beans of the application. The
 * guards, the roles of the handlers and the check of the start are those of the whole application: where a handler is not
 * classified, {@code build()} fails.
 *
 * <pre>{@code
 * TestEvidence evidence = new TestEvidence();
 * MockMvc portal = MockMvcBuilders.standaloneSetup(new LicenceEndpoint())
 *         .apply(new StandaloneGuards(evidence))
 *         .build();
 * }</pre>
 *
 * <p>It serves {@code MockMvcBuilders.routerFunctions}, {@code MockMvcTester}, {@code RestTestClient} and {@code
 * MockMvcWebTestClient} in the same way, because each of them builds a MockMvc.
 */
public final class StandaloneGuards implements MockMvcConfigurer {

    private final EvidenceSource evidence;

    /**
     * Takes what tells the guards what recipients have shown.
     *
     * @param evidence the evidence, for example a {@link TestEvidence}
     */
    public StandaloneGuards(EvidenceSource evidence) {
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public @Nullable RequestPostProcessor beforeMockMvcCreated(
            ConfigurableMockMvcBuilder<?> builder, WebApplicationContext context) {
        StandaloneHandlers.guard(context, evidence);
        return null;
    }
}
