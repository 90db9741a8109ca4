package kz.kuzet.conformance.webflux.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/** What a client and a controller share. */
@Controller
interface Contract {

    @PostExchange("/proxied")
    @ResponseBody
    Mono<String> proxied(@RequestBody(required = false) String body);
}
