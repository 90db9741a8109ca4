package kz.kuzet.conformance.stomp.ways;

import kz.kuzet.CallsGuard;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.stomp.Broker;
import kz.kuzet.guard.Decision;
import kz.kuzet.spring.messaging.GrantedDecision;
import kz.kuzet.spring.testing.MessageTestEvidence;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.simp.annotation.SubscribeMapping;
import org.springframework.stereotype.Controller;

/** Handlers that are hard to see behind their beans. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({Broker.class, SlowSessions.class})
public class Application {

    @Bean
    MessageTestEvidence evidence() {
        return new MessageTestEvidence();
    }

    /** An unannotated interceptor, as those for transactions and caches. */
    @Bean
    static BeanPostProcessor proxies() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (!(bean instanceof Proxied)) {
                    return bean;
                }
                ProxyFactory proxies = new ProxyFactory(bean);
                proxies.setProxyTargetClass(true);
                return proxies.getProxy();
            }
        };
    }

    @Controller
    @PublicService(
            code = "ways_plain",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Plain {

        @MessageMapping("/plain")
        void send(String body, @Header(name = "amount", required = false) String amount) {
            Calls.made("plain " + body + " " + amount);
        }

        @SubscribeMapping("/plain/{name}")
        String subscribe(@Header(GrantedDecision.HEADER) Decision.Granted granted) {
            return Calls.made("granted " + granted.method());
        }
    }

    @Controller
    @PublicService(
            code = "ways_proxied",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Proxied {

        @MessageMapping("/proxied")
        void send(String body) {
            Calls.made("proxied " + body);
        }
    }

    @Controller
    @Scope(scopeName = "websocket", proxyMode = ScopedProxyMode.TARGET_CLASS)
    @PublicService(
            code = "ways_session",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class OfSession {

        @MessageMapping("/session")
        void send(String body) {
            Calls.made("session " + body);
        }
    }

    @Controller
    @Scope("prototype")
    @PublicService(
            code = "ways_prototype",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Prototype {

        @MessageMapping("/prototype")
        void send(String body) {
            Calls.made("prototype " + body);
        }
    }

    @Controller
    @CallsGuard
    @PublicService(
            code = "ways_calling",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Calling {

        @MessageMapping("/calling")
        void send(String body) {
            Calls.made("calling " + body);
        }
    }
}
