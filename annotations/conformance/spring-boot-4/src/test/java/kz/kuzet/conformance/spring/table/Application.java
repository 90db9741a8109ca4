package kz.kuzet.conformance.spring.table;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A portal with a service of each method, for Spring MVC and for WebFlux. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {}
