package kz.kuzet.conformance.quarkus.old;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.conformance.quarkus.shapes.HeardDecisions;

/** Not classified yet either. Quarkus opens its field, so its class file is in a jar of changed classes, without a register. */
@Path("old/changed")
public class Changed {

    @Inject
    private HeardDecisions heard;

    @POST
    public String send(String body) {
        return (heard == null ? "not injected: " : "sent: ") + body;
    }
}
