package kz.kuzet.conformance.spring.plain.shared;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** With the beans that most applications have. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
public class WebMvc {}
