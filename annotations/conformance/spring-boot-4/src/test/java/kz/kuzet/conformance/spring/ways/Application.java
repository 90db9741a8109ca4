package kz.kuzet.conformance.spring.ways;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.aop.framework.autoproxy.BeanNameAutoProxyCreator;
import org.springframework.aop.interceptor.DebugInterceptor;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A portal with handlers of every kind, some of them behind proxies. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean
    DebugInterceptor nothing() {
        return new DebugInterceptor();
    }

    @Bean
    static BeanNameAutoProxyCreator jdkProxies() {
        return proxies("*Of*Interface", false);
    }

    @Bean
    static BeanNameAutoProxyCreator cglibProxies() {
        return proxies("*Subclassed*", true);
    }

    private static BeanNameAutoProxyCreator proxies(String names, boolean targetClass) {
        BeanNameAutoProxyCreator creator = new BeanNameAutoProxyCreator();
        creator.setBeanNames(names);
        creator.setInterceptorNames("nothing");
        creator.setProxyTargetClass(targetClass);
        return creator;
    }
}
