package kz.kuzet.conformance.spring.ways;

import jakarta.servlet.ServletRequest;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.guard.Decision;
import kz.kuzet.spring.GrantedDecision;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A service that asks for a signature, with handlers for all methods and of all asynchronous kinds. */
@RestController
@PublicService(
        code = "w_signed",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
class Signed {

    @RequestMapping("/signed")
    String any(HttpMethod method, @RequestBody(required = false) String body) {
        return Calls.made("signed " + method) + " " + body;
    }

    @RequestMapping(path = "/options", method = RequestMethod.OPTIONS)
    String options() {
        return Calls.made("options");
    }

    @PostMapping("/only-post")
    String onlyPost() {
        return Calls.made("only-post");
    }

    @PostMapping("/callable")
    Callable<String> callable(@RequestBody String body) {
        Calls.made("callable");
        return () -> body;
    }

    @PostMapping("/deferred")
    DeferredResult<String> deferred(@RequestBody String body) {
        Calls.made("deferred");
        DeferredResult<String> result = new DeferredResult<>();
        new Thread(() -> result.setResult(body)).start();
        return result;
    }

    @PostMapping("/future")
    CompletableFuture<String> future(@RequestBody String body) {
        Calls.made("future");
        return CompletableFuture.supplyAsync(() -> body);
    }

    @PostMapping("/stream")
    StreamingResponseBody stream(@RequestBody String body) {
        Calls.made("stream");
        return out -> out.write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @PostMapping("/granted")
    String granted(@RequestAttribute(GrantedDecision.ATTRIBUTE) Decision.Granted granted, ServletRequest request) {
        return granted + " " + GrantedDecision.of(request).orElseThrow().equals(granted);
    }
}
