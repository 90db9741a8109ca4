package kz.kuzet.conformance.jersey.parts;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataContentDisposition;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.glassfish.jersey.media.multipart.FormDataParam;

/** Takes a form with a file in each way that Jersey has. Each answers with all that it has got. */
@Path("parts")
@Consumes(MediaType.MULTIPART_FORM_DATA)
@PublicService(
        code = "parts",
        name = "Parts",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
public class Parts {

    @POST
    @Path("list")
    public String list(List<EntityPart> parts) {
        return parts.stream()
                .map(part -> shown(part.getName(), part.getFileName().orElse(null), part.getContent()))
                .collect(Collectors.joining(" "));
    }

    @POST
    @Path("part")
    public String part(@FormParam("purpose") EntityPart purpose, @FormParam("file") EntityPart file) {
        return list(List.of(purpose, file));
    }

    @POST
    @Path("whole")
    public String whole(FormDataMultiPart form) {
        return form.getBodyParts().stream()
                .map(FormDataBodyPart.class::cast)
                .map(part -> shown(
                        part.getName(), part.getContentDisposition().getFileName(), part.getValueAs(InputStream.class)))
                .collect(Collectors.joining(" "));
    }

    @POST
    @Path("parameters")
    public String parameters(
            @FormDataParam("purpose") String purpose,
            @FormDataParam("file") InputStream file,
            @FormDataParam("file") FormDataContentDisposition disposition) {
        return "purpose=" + purpose + " " + shown(disposition.getName(), disposition.getFileName(), file);
    }

    private static String shown(String name, String file, InputStream content) {
        try (content) {
            return name + (file == null ? "" : "(" + file + ")") + "="
                    + new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
