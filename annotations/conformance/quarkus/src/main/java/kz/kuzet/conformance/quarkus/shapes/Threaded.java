package kz.kuzet.conformance.quarkus.shapes;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.quarkus.Threads;

/** A method for each kind of thread that Quarkus REST calls methods on. It answers with the kind of thread, and the body. */
@Path("threaded")
@PublicService(
        code = "threaded",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class Threaded {

    @POST
    @Path("blocking")
    @Blocking
    public String blocking(String body) {
        return said(body);
    }

    @POST
    @Path("non-blocking")
    @NonBlocking
    public String nonBlocking(String body) {
        return said(body);
    }

    @POST
    @Path("uni")
    public Uni<String> uni(String body) {
        return Uni.createFrom().item(said(body));
    }

    @POST
    @Path("multi")
    public Multi<String> multi(String body) {
        return Multi.createFrom().item(said(body));
    }

    @POST
    @Path("stage")
    public CompletionStage<String> stage(String body) {
        return CompletableFuture.completedFuture(said(body));
    }

    /** It takes no body, which has been read all the same. */
    @POST
    @Path("none")
    @NonBlocking
    public String none() {
        return said("");
    }

    static String said(String body) {
        return Threads.kind() + ": " + body;
    }
}
