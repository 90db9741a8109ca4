package kz.kuzet.benchmarks.adapter.mvc;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The application as it would be without Kuzet. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@Import(Endpoint.class)
class UnguardedPortal {}
