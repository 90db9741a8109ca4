package kz.kuzet.benchmarks.adapter.mvc;

import kz.kuzet.benchmarks.adapter.Recipient;
import kz.kuzet.spring.EvidenceSource;
import kz.kuzet.spring.KuzetGuards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The application with Kuzet, and a source of evidence that does nothing but return it. */
@Configuration(proxyBeanMethods = false)
@Import({UnguardedPortal.class, KuzetGuards.class})
class GuardedPortal {

    @Bean
    EvidenceSource evidence(Recipient recipient) {
        return request -> recipient.evidence();
    }
}
