package kz.kuzet.benchmarks.adapter.mvc;

import kz.kuzet.spring.KuzetGuards;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The application with Kuzet, which reads the log-in from Spring Security. */
@Configuration(proxyBeanMethods = false)
@Import({UnguardedPortal.class, KuzetGuards.class})
class SecurityPortal {}
