package kz.kuzet.conformance.stomp.plain;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.KuzetGuards;
import kz.kuzet.spring.testing.MessageTestEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.stereotype.Controller;

/** A portal without Spring Boot, in one context or in two. */
public final class Portals {

    private Portals() {}

    /** The guards. */
    @Configuration(proxyBeanMethods = false)
    @Import(KuzetGuards.class)
    public static class Guards {
        @Bean
        MessageTestEvidence evidence() {
            return new MessageTestEvidence();
        }
    }

    @Controller
    @PublicService(
            code = "plain_signed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Signed {
        @MessageMapping("/signed")
        public void send(String body) {
            Calls.made("signed " + body);
        }
    }

    /** Nobody has classified it. */
    @Controller
    public static class Forgotten {
        @MessageMapping("/forgotten")
        public void send(String body) {
            Calls.made("forgotten " + body);
        }
    }
}
