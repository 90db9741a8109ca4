package kz.kuzet.conformance.jersey.shapes;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import kz.kuzet.PublicService;

/** Answers on another thread. */
@Path("async")
@PublicService(
        code = "async",
        name = "async",
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class AsyncService {

    @POST
    @Path("suspended")
    public void suspended(@Suspended AsyncResponse response, String request) {
        CompletableFuture.runAsync(() -> response.resume(Calls.note("suspended")));
    }

    @POST
    @Path("stage")
    public CompletionStage<String> stage(String request) {
        return CompletableFuture.supplyAsync(() -> Calls.note("stage"));
    }
}
