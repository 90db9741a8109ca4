package kz.kuzet.benchmarks.adapter.mvc;

import jakarta.servlet.http.HttpServletRequest;
import kz.kuzet.benchmarks.adapter.Recipient;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.EvidenceSource;
import kz.kuzet.spring.KuzetGuards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The application with Kuzet, which has stored the formed request with its digest. */
@Configuration(proxyBeanMethods = false)
@Import({UnguardedPortal.class, KuzetGuards.class})
class KnownRequestPortal {

    @Bean
    EvidenceSource evidence(Recipient recipient) {
        return new Known(recipient);
    }

    /** A source with a digest of its own. */
    private record Known(Recipient recipient) implements EvidenceSource {

        @Override
        public Evidence evidence(HttpServletRequest request) {
            return recipient.evidence();
        }

        @Override
        public RequestDigest formedRequest(HttpServletRequest request) {
            return recipient.request();
        }
    }
}
