package kz.kuzet.conformance.webflux.blocking;

import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Evidence;
import kz.kuzet.spring.webflux.ReactiveEvidenceSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A portal whose source of evidence blocks. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    ReactiveEvidenceSource evidence() {
        return exchange -> Mono.fromSupplier(() -> {
                    try {
                        Thread.sleep(1);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return Evidence.ofLogin(Recipients.RECIPIENT, Channel.PORTAL);
                })
                .subscribeOn(Schedulers.parallel());
    }

    @RestController
    @PublicService(
            code = "blocking",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 5,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static class Blocking {
        @PostMapping("/blocking")
        String send() {
            return Calls.made("blocking");
        }
    }
}
