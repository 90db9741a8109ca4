package kz.kuzet.conformance.openapi.unclassified;

import kz.kuzet.NotPublicService;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A portal in which somebody has forgotten something. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @RestController
    static class Forgotten {

        @GetMapping("/forgotten")
        String forgotten() {
            return "forgotten";
        }

        @NotPublicService(reason = "tells whether the portal runs")
        @GetMapping("/health")
        String health() {
            return "health";
        }
    }
}
