package kz.kuzet.example.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal. */
@SpringBootApplication
public class PortalApplication {

    /**
     * Starts the portal.
     *
     * @param arguments properties of Spring Boot
     */
    public static void main(String[] arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }
}
