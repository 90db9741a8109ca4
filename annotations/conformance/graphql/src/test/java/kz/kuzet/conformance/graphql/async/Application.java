package kz.kuzet.conformance.graphql.async;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kuzet.conformance.graphql.portal.People;
import kz.kuzet.conformance.graphql.portal.Services;
import kz.kuzet.guard.Evidence;
import kz.kuzet.spring.graphql.EvidenceSource;
import kz.kuzet.spring.graphql.GraphQlCall;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Mono;

/** A portal whose evidence comes later, on another thread. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({Services.class, People.class})
public class Application {

    /** How often it was asked. */
    public static final AtomicInteger ASKED = new AtomicInteger();

    @Bean
    GraphQlTestEvidence shown() {
        return new GraphQlTestEvidence();
    }

    @Bean
    @Primary
    EvidenceSource late(GraphQlTestEvidence shown) {
        return new EvidenceSource() {
            @Override
            public Mono<Evidence> evidence(GraphQlCall call) {
                ASKED.incrementAndGet();
                return Mono.delay(Duration.ofMillis(20)).then(shown.evidence(call));
            }
        };
    }
}
