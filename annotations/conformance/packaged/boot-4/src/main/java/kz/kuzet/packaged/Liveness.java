package kz.kuzet.packaged;

import kz.kuzet.NotPublicService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint that the register lists as none of a service. */
@NotPublicService(reason = "tells whether it runs")
@RestController
public class Liveness {

    @GetMapping("/alive")
    public String alive() {
        return "alive";
    }
}
