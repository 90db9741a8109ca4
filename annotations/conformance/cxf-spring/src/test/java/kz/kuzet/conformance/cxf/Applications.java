package kz.kuzet.conformance.cxf;

import jakarta.xml.ws.Endpoint;
import java.util.List;
import kz.kuzet.spring.KuzetGuards;
import kz.kuzet.spring.testing.TestEvidence;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.spring.SpringBus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Applications, and parts of them. */
final class Applications {

    private Applications() {}

    /** Spring Boot, with a controller. */
    @Configuration(proxyBeanMethods = false)
    @Import({WithoutController.class, Endpoints.Controller.class})
    static class Boot {}

    /** Spring Boot. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class WithoutController {

        @Bean
        TestEvidence evidence() {
            return new TestEvidence();
        }
    }

    /** Spring alone. */
    @Configuration(proxyBeanMethods = false)
    @Import(KuzetGuards.class)
    static class Alone {

        @Bean(destroyMethod = "shutdown")
        SpringBus cxf() {
            return new SpringBus();
        }
    }

    /** Its recipient has not logged in until a test says so. */
    @Configuration(proxyBeanMethods = false)
    static class Evidence {

        @Bean
        kz.kuzet.jakarta.testing.TestEvidence ofResources() {
            return new kz.kuzet.jakarta.testing.TestEvidence();
        }

        @Bean
        kz.kuzet.jakarta.soap.testing.TestEvidence ofWebServices() {
            return new kz.kuzet.jakarta.soap.testing.TestEvidence();
        }
    }

    /** A resource on the bus of the application. */
    @Configuration(proxyBeanMethods = false)
    @Import(Evidence.class)
    static class OfResource {

        @Bean
        Server resource(Bus bus) {
            return resources(bus, new Endpoints.Resource());
        }
    }

    /** An unclassified resource. */
    @Configuration(proxyBeanMethods = false)
    @Import(Evidence.class)
    static class OfForgotten {

        @Bean
        Server forgotten(Bus bus) {
            JAXRSServerFactoryBean made = factory(new Endpoints.Forgotten());
            made.setAddress("/other");
            made.setBus(bus);
            return made.create();
        }
    }

    /** A web service on the bus of the application. */
    @Configuration(proxyBeanMethods = false)
    @Import(Evidence.class)
    static class OfWebService {

        @Bean
        Endpoint soap(Bus bus) {
            EndpointImpl endpoint = new EndpointImpl(bus, new Endpoints.Soap());
            endpoint.publish("/soap");
            return endpoint;
        }
    }

    /** Both with plain factories, which make a bus that is no bean. */
    @Configuration(proxyBeanMethods = false)
    static class Plain {

        @Bean
        Server resource(kz.kuzet.jakarta.testing.TestEvidence evidence) {
            JAXRSServerFactoryBean made = factory(new Endpoints.Resource());
            made.setProvider(new kz.kuzet.jakarta.GuardFeature(evidence));
            return made.create();
        }

        @Bean
        Server soap(kz.kuzet.jakarta.soap.testing.TestEvidence evidence) {
            JaxWsServerFactoryBean made = new JaxWsServerFactoryBean();
            made.setServiceBean(new Endpoints.Soap());
            made.setAddress("/soap");
            made.getProperties(true).put(kz.kuzet.jakarta.soap.EvidenceSource.class.getName(), evidence);
            return made.create();
        }
    }

    private static Server resources(Bus bus, Object resource) {
        JAXRSServerFactoryBean made = factory(resource);
        made.setBus(bus);
        return made.create();
    }

    private static JAXRSServerFactoryBean factory(Object resource) {
        JAXRSServerFactoryBean made = new JAXRSServerFactoryBean();
        made.setServiceBeans(List.of(resource));
        made.setAddress("/rest");
        return made;
    }
}
