package kz.kuzet.conformance.spring.plain.shared;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Belongs to no service. */
@RestController
public class Forgotten {

    @GetMapping("/forgotten")
    String forgotten() {
        return "forgotten";
    }
}
