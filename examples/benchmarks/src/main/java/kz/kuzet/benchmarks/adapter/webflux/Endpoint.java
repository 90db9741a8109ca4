package kz.kuzet.benchmarks.adapter.webflux;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.benchmarks.adapter.Measured;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The handler, the same whatever stands before it: it reads the body and answers with a status. */
@RestController
public class Endpoint {

    private int served;

    /** Total 1. */
    @PublicService(
            code = "webflux-login",
            name = "Service by login and password",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @PreAuthorize("hasAuthority('FACTOR_PASSWORD')")
    @PostMapping("/login")
    public Mono<Void> byLoginPassword(ServerHttpRequest request, ServerHttpResponse response) {
        return request.getBody().map(Endpoint::size).reduce(0, Integer::sum).flatMap(read -> {
            if (read != Measured.BODY_SIZE) {
                return Mono.error(new IllegalStateException("the body has " + read + " bytes"));
            }
            served++;
            response.setStatusCode(HttpStatus.NO_CONTENT);
            return Mono.empty();
        });
    }

    private static int size(DataBuffer buffer) {
        int size = buffer.readableByteCount();
        DataBufferUtils.release(buffer);
        return size;
    }

    /** How many requests the handler has served. */
    int served() {
        return served;
    }
}
