package kz.kuzet.packaged;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application like any other. */
@SpringBootApplication
public class Application {

    public static void main(String... arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
