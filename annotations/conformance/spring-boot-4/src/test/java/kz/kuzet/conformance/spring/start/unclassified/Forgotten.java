package kz.kuzet.conformance.spring.start.unclassified;

import kz.kuzet.NotPublicService;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One handler of three is classified. */
@RestController
class Forgotten {

    @GetMapping("/one")
    String one() {
        return Calls.made("one");
    }

    @GetMapping("/two")
    String two(int number) {
        return Calls.made("two");
    }

    @NotPublicService(reason = "-")
    @GetMapping("/health")
    String health() {
        return Calls.made("health");
    }
}
