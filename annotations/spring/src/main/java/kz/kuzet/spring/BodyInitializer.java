package kz.kuzet.spring;

import jakarta.servlet.ServletContext;
import kz.kuzet.servlet.BodyFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.WebApplicationInitializer;

/**
 * Has the bytes of forms kept when a filter asks for their parameters before the guard. Spring finds it in every servlet container
 * that looks for initializers; the servers that Spring Boot starts look for none.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BodyInitializer implements WebApplicationInitializer {

    @Override
    public void onStartup(ServletContext context) {
        BodyFilter.register(context);
    }
}
