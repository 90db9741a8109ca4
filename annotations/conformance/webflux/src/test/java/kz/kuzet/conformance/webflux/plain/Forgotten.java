package kz.kuzet.conformance.webflux.plain;

import kz.kuzet.conformance.spring.Calls;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nobody has classified it. */
@RestController
public class Forgotten {

    @GetMapping("/forgotten")
    String forgotten() {
        return Calls.made("forgotten");
    }
}
