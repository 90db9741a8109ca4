package kz.kuzet.conformance.spring.jersey.mixed;

import jakarta.ws.rs.ApplicationPath;
import kz.kuzet.conformance.spring.jersey.HeaderEvidence;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Jersey serves below its path; Spring has no source of evidence. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    ResourceConfig resources() {
        return new Resources();
    }

    @ApplicationPath("/api")
    static final class Resources extends ResourceConfig {
        Resources() {
            register(HeaderEvidence.class).register(Certificate.class);
        }
    }
}
