package kz.kuzet.conformance.webflux.plain;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.EnableWebFlux;

/** What serves the portal. */
@Configuration(proxyBeanMethods = false)
@EnableWebFlux
public class WebFlux {}
