package kz.kuzet.conformance.spring.start.nosource;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Nobody says what recipients have shown. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {}
