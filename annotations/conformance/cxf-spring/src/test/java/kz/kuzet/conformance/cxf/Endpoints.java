package kz.kuzet.conformance.cxf;

import jakarta.jws.WebService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One endpoint of each kind, of which the Rules give a signature. */
final class Endpoints {

    private Endpoints() {}

    /** On CXF. */
    @PublicService(
            code = "resource",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 10,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    @Path("resource")
    public static class Resource {

        @POST
        public String send(String request) {
            return "resource: " + request;
        }
    }

    /** On CXF. */
    @PublicService(
            code = "soap",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 10,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    @WebService(targetNamespace = "urn:conformance", serviceName = "Soap")
    public static class Soap {

        public String send(String request) {
            return "soap: " + request;
        }
    }

    /** Of Spring. */
    @PublicService(
            code = "controller",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 10,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    @RestController
    public static class Controller {

        @PostMapping("controller")
        public String send() {
            return "controller";
        }
    }

    /** An unclassified endpoint. */
    @Path("forgotten")
    public static class Forgotten {

        @GET
        public String get() {
            return "forgotten";
        }
    }
}
