package kz.kuzet.conformance.spring.start.excluded;

import kz.kuzet.NotPublicService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Provides no public service, so nobody has to say what recipients have shown. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @RestController
    @NotPublicService(reason = "an example")
    static class Health {

        @GetMapping("/health")
        String health() {
            return "healthy";
        }
    }
}
