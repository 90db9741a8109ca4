package kz.kuzet.conformance.webflux.formed;

import java.nio.charset.StandardCharsets;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A portal whose requests stand in the address as well as in the body. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    ReactiveTestEvidence evidence() {
        return new ReactiveTestEvidence();
    }

    @RestController
    @PublicService(
            code = "f 4/\"қ%\"",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Formed {
        @RequestMapping(
                path = {"/formed", "/formed/**"},
                method = {
                    RequestMethod.GET,
                    RequestMethod.POST,
                    RequestMethod.PUT,
                    RequestMethod.PATCH,
                    RequestMethod.DELETE
                })
        String any(@RequestBody(required = false) String body, @RequestParam(defaultValue = "nothing") String amount) {
            return amount + " " + body;
        }

        /** WebFlux does not give a handler the text of a form. */
        @PostMapping(
                path = {"/formed", "/formed/**"},
                consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        Mono<String> form(ServerWebExchange exchange) {
            return exchange.getFormData().map(Object::toString);
        }
    }

    /** A form. */
    record Form(String amount) {}

    @RestController
    @PublicService(
            code = "f_other",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Other {
        @RequestMapping("/other")
        String other(HttpMethod method, @RequestBody(required = false) String body) {
            return "other " + method + " " + body;
        }

        @PostMapping("/fields")
        Mono<String> fields(ServerWebExchange exchange) {
            return exchange.getFormData().map(form -> Calls.made("fields") + " " + form.getFirst("amount"));
        }

        @PostMapping("/form")
        String form(@ModelAttribute Form form) {
            return Calls.made("form") + " " + form.amount();
        }

        @PostMapping("/file")
        Mono<String> file(@RequestPart("amount") String amount, @RequestPart("file") FilePart file) {
            return file.content()
                    .map(buffer -> buffer.toString(StandardCharsets.UTF_8))
                    .reduce("", String::concat)
                    .map(text -> Calls.made("file") + " " + amount + " " + text);
        }
    }

    @RestController
    @PublicService(
            code = "f_login",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 5,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static class Login {
        @PostMapping("/login")
        String login(@RequestBody String body) {
            return "login " + body.length();
        }
    }

    /** Leads to the others, wherever the request says. */
    @RestController
    @NotPublicService(reason = "leads on")
    static class Leading {

        private final ObjectProvider<DispatcherHandler> dispatcher;

        Leading(ObjectProvider<DispatcherHandler> dispatcher) {
            this.dispatcher = dispatcher;
        }

        @RequestMapping("/forward")
        Mono<Void> forward(@RequestParam String to, ServerWebExchange exchange) {
            return dispatcher
                    .getObject()
                    .handle(exchange.mutate()
                            .request(request -> request.path(to))
                            .build());
        }
    }
}
