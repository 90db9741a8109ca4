package kz.kuzet.conformance.openapi.portal;

import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A portal with every kind of operation. It defines two security schemes itself, one of them under a name of Kuzet. */
@SpringBootApplication(proxyBeanMethods = false)
@SecurityScheme(name = "gateway", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.HEADER, paramName = "X-Key")
@SecurityScheme(
        name = "kuzet_eds",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        paramName = "X-Signature",
        description = "The portal's own words for the signature")
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    /** Of this bean the handlers are those of an interface: its class is hidden behind a proxy. */
    @Bean
    static BeanPostProcessor proxies() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof BehindProxy.Service
                        ? new ProxyFactory(bean).getProxy(bean.getClass().getClassLoader())
                        : bean;
            }
        };
    }
}
