package kz.kuzet.conformance.openapi.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service that is declared on its class, in whose document the portal has its own say. */
@RestController
@Tag(name = "Own", description = "What the portal says itself")
@PublicService(
        code = "own",
        name = "Үй кезегі",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 31,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
class OwnWords {

    @ApiResponse(responseCode = "200", description = "Sent")
    @ApiResponse(
            responseCode = "401",
            description = "The portal's own words",
            headers = @Header(name = "WWW-Authenticate", description = "Theirs", schema = @Schema(type = "string")),
            content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "403",
            description = "Blocked by the gateway",
            headers = @Header(name = "X-Gateway", description = "Which one", schema = @Schema(type = "string")),
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(type = "object", description = "Theirs")))
    @PostMapping("/own/responses")
    String responses(@RequestBody(required = false) String body) {
        return "responses";
    }

    @ApiResponse(responseCode = "401", description = "Words only", content = @Content)
    @Operation(
            summary = "Summary",
            extensions = {
                @Extension(name = "x-own", properties = @ExtensionProperty(name = "a", value = "b")),
                @Extension(name = "x-kuzet", properties = @ExtensionProperty(name = "code", value = "invented"))
            })
    @PostMapping("/own/description")
    String description(@RequestBody(required = false) String body) {
        return "description";
    }

    @SecurityRequirement(name = "gateway")
    @PostMapping("/own/security")
    String security(@RequestBody(required = false) String body) {
        return "security";
    }

    @SecurityRequirements
    @PostMapping("/own/none")
    String none(@RequestBody(required = false) String body) {
        return "none";
    }

    @SecurityRequirement(name = "gateway")
    @SecurityRequirement(name = "kuzet_login_password")
    @PreparesRequest
    @GetMapping("/own/form")
    String ownForm() {
        return "form";
    }

    /** The same address and method for two services: springdoc makes one operation of them. */
    @PostMapping(path = "/either", consumes = MediaType.APPLICATION_JSON_VALUE)
    String asJson(@RequestBody String body) {
        return "json";
    }

    @RestController
    static class Others {

        @PublicService(
                code = "xml",
                name = "Registration by XML",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.CHANGED,
                term = 1,
                termUnit = TermUnit.MONTHS,
                fee = Fee.FREE)
        @PostMapping(path = "/either", consumes = MediaType.APPLICATION_XML_VALUE)
        String asXml(@RequestBody String body) {
            return "xml";
        }

        @NotPublicService(reason = "tells what is there")
        @Operation(
                extensions =
                        @Extension(
                                name = "x-kuzet",
                                properties = @ExtensionProperty(name = "acceptableMethods", value = "invented")))
        @SecurityRequirement(name = "gateway")
        @GetMapping("/own/free")
        String free() {
            return "free";
        }
    }
}
