package kz.kuzet.conformance.quarkus.shapes;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.quarkus.Threads;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Forms of Quarkus REST, with and without files, on both kinds of threads. */
@Path("rest-forms")
@PublicService(
        code = "rest_forms",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class RestForms {

    @POST
    @Path("non-blocking")
    @NonBlocking
    public String nonBlocking(@FormParam("a") String a, @FormParam("b") String b) {
        return Threads.kind() + ": " + a + "," + b;
    }

    @POST
    @Path("file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String file(@RestForm String a, @RestForm FileUpload file) throws IOException {
        return Threads.kind() + ": " + a + "," + Files.readString(file.uploadedFile());
    }

    @POST
    @Path("file-non-blocking")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @NonBlocking
    public String fileNonBlocking(@RestForm String a, @RestForm FileUpload file) throws IOException {
        return Threads.kind() + ": " + a + "," + Files.readString(file.uploadedFile());
    }
}
