package kz.kuzet.conformance.spring.containers;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.springframework.boot.web.embedded.jetty.JettyServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jetty, which by default gives some content types in other letters than they were sent. */
@Configuration(proxyBeanMethods = false)
public class OnJetty {

    @Bean
    JettyServletWebServerFactory jetty() {
        JettyServletWebServerFactory factory = new JettyServletWebServerFactory();
        factory.addServerCustomizers(server -> {
            for (Connector connector : server.getConnectors()) {
                connector
                        .getConnectionFactory(HttpConnectionFactory.class)
                        .getHttpConfiguration()
                        .setHeaderCacheCaseSensitive(true);
            }
        });
        return factory;
    }
}
