package kz.kuzet.conformance.quarkus.shapes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

/** Quarkus puts a client proxy before it, and generates a subclass that intercepts. */
@Path("proxied")
@RequestScoped
@PublicService(
        code = "proxied",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class Proxied {

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return "around " + call.proceed();
    }

    @POST
    public String send(String body) {
        return "sent: " + body;
    }
}
