package kz.kuzet.benchmarks.adapter.mvc;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The application with Spring Security's method security. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(proxyTargetClass = true)
@Import(UnguardedPortal.class)
class MethodSecurityPortal {}
