package kz.kuzet.conformance.spring.start.elsewhere;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller that another jar brings. */
@RestController
public class Library {

    @GetMapping("/library")
    String library() {
        return "library";
    }
}
