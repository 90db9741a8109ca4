package kz.kuzet.conformance.spring.start.scoped;

import kz.kuzet.conformance.spring.Calls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nothing here is classified. */
@Configuration(proxyBeanMethods = false)
public class Forgotten {

    @Bean
    @Scope(value = "request", proxyMode = ScopedProxyMode.INTERFACES)
    Made made() {
        return () -> Calls.made("made");
    }

    @RestController
    public interface Made {
        @PostMapping("/made")
        String made();
    }

    @RestController
    @Scope(value = "request", proxyMode = ScopedProxyMode.TARGET_CLASS)
    static class RequestClass {
        @PostMapping("/request-class")
        public String send() {
            return Calls.made("request-class");
        }
    }

    @RestController
    public interface RequestMapping {
        @PostMapping("/request-interface")
        String send();
    }

    @Component
    @Scope(value = "request", proxyMode = ScopedProxyMode.INTERFACES)
    static class RequestTarget implements RequestMapping {
        @Override
        public String send() {
            return Calls.made("request-interface");
        }
    }

    @RestController
    @Scope(value = "session", proxyMode = ScopedProxyMode.TARGET_CLASS)
    static class SessionClass {
        @PostMapping("/session-class")
        public String send() {
            return Calls.made("session-class");
        }
    }

    @RestController
    public interface SessionMapping {
        @PostMapping("/session-interface")
        String send();
    }

    @Component
    @Scope(value = "session", proxyMode = ScopedProxyMode.INTERFACES)
    static class SessionTarget implements SessionMapping {
        @Override
        public String send() {
            return Calls.made("session-interface");
        }
    }
}
