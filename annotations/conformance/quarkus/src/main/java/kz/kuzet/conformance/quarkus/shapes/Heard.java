package kz.kuzet.conformance.quarkus.shapes;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.System.Logger.Level;
import kz.kuzet.NotPublicService;

/** Says what the listener of the application has heard, and writes into the log. */
@Path("heard")
@NotPublicService(reason = "For tests")
public class Heard {

    private static final System.Logger LOG = System.getLogger(Heard.class.getName());

    @Inject
    HeardDecisions decisions;

    @GET
    public String get() {
        return String.join("\n", decisions.take());
    }

    /** What is logged before stands above it in the output of the application. */
    @GET
    @Path("log")
    public String log() {
        LOG.log(Level.WARNING, "Asked to write into the log.");
        return "";
    }
}
