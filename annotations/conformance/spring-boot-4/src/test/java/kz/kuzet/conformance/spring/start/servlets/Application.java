package kz.kuzet.conformance.spring.start.servlets;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** A servlet that does not ask all adapters. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean
    DispatcherServlet dispatcherServlet(@Value("${detect}") boolean detect) {
        DispatcherServlet servlet = new DispatcherServlet();
        servlet.setDetectAllHandlerAdapters(detect);
        return servlet;
    }
}
