package kz.kuzet.conformance.quarkus.shapes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

/** Called on a virtual thread, which JDK 17 has not. */
@Path("on-virtual-thread")
@PublicService(
        code = "on_virtual_thread",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class OnVirtualThread {

    @POST
    @RunOnVirtualThread
    public String send(String body) {
        return Threaded.said(body);
    }
}
