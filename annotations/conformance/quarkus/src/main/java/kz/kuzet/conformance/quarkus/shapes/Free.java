package kz.kuzet.conformance.quarkus.shapes;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.kuzet.NotPublicService;
import kz.kuzet.conformance.quarkus.Threads;

/** No public service: nothing is asked, and no thread is left. */
@Path("free")
@NotPublicService(reason = "Health")
public class Free {

    @GET
    @NonBlocking
    public String get() {
        return Threads.kind();
    }
}
