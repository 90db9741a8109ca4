package kz.kuzet.conformance.spring.answered.gen;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NoticesApiController {

    @GetMapping("/notices")
    public String notices() {
        return "notices";
    }
}
