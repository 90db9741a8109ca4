package kz.kuzet.spring;

import kz.kuzet.servlet.BodyFilter;
import kz.kuzet.spring.handler.BootApplication;
import kz.kuzet.spring.handler.GuardSettings;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Guards the handlers of an application with Spring Boot. The application's auto-configuration packages count as its own, and
 * those that the property {@code kuzet.packages} lists.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnMissingBean(GuardSettings.class)
@Import(GuardBeans.class)
public class KuzetAutoConfiguration {

    /** Created by Spring. */
    public KuzetAutoConfiguration() {}

    @Bean
    GuardSettings kuzetSettings(BeanFactory factory, Environment environment) {
        return BootApplication.settings(factory, environment);
    }

    /** In a class of its own, because an application without a server of Spring Boot's registers no filters. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(FilterRegistrationBean.class)
    static class Bodies {

        @Bean
        FilterRegistrationBean<BodyFilter> kuzetBodies() {
            FilterRegistrationBean<BodyFilter> filter = new FilterRegistrationBean<>(new BodyFilter());
            filter.setName(BodyFilter.NAME);
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            // In a servlet container of its own Spring has found BodyInitializer before.
            filter.setIgnoreRegistrationFailure(true);
            return filter;
        }
    }
}
