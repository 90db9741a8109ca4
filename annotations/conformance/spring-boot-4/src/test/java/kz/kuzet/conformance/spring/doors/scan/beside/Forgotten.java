package kz.kuzet.conformance.spring.doors.scan.beside;

import kz.kuzet.conformance.spring.Calls;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service in a package beside that of the main class, which nobody has classified. */
@RestController
public class Forgotten {

    @GetMapping("/beside")
    String beside() {
        return Calls.made("beside");
    }
}
