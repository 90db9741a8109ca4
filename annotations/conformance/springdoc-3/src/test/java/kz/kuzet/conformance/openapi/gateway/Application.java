package kz.kuzet.conformance.openapi.gateway;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.models.responses.ApiResponse;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.spring.testing.TestEvidence;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A portal behind a gateway, which asks for a key at every operation, and whose customizers add to each. */
@SpringBootApplication(proxyBeanMethods = false)
@OpenAPIDefinition(
        info = @Info(title = "Portal", version = "1"),
        security = {@SecurityRequirement(name = "key"), @SecurityRequirement(name = "certificate", scopes = "read")})
@SecurityScheme(name = "key", type = SecuritySchemeType.HTTP, scheme = "basic")
@SecurityScheme(name = "certificate", type = SecuritySchemeType.OPENIDCONNECT, openIdConnectUrl = "https://localhost/")
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    @Bean
    GroupedOpenApi group(OpenApiCustomizer adding, OperationCustomizer marking) {
        return GroupedOpenApi.builder()
                .group("all")
                .pathsToMatch("/**")
                .addOpenApiCustomizer(adding)
                .addOpenApiCustomizer(document -> document.getPaths()
                        .get("/otp")
                        .getPost()
                        .addSecurityItem(new io.swagger.v3.oas.models.security.SecurityRequirement().addList("key")))
                .addOperationCustomizer(marking)
                .build();
    }

    @Bean
    OperationCustomizer marking() {
        return (operation, handler) -> {
            operation.addExtension("x-handler", handler.getMethod().getName());
            return operation;
        };
    }

    /** What many portals do. */
    @Bean
    OpenApiCustomizer adding() {
        return document -> document.getPaths()
                .values()
                .forEach(path -> path.readOperations()
                        .forEach(operation -> operation
                                .getResponses()
                                .addApiResponse("401", new ApiResponse().description("The key is wrong"))
                                .addApiResponse("500", new ApiResponse().description("A defect"))));
    }

    @RestController
    static class Handlers {

        @PublicService(
                code = "behind-gateway",
                name = "Certificate",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.UNCHANGED,
                term = 10,
                termUnit = TermUnit.MINUTES,
                fee = Fee.FREE)
        @PostMapping("/otp")
        String send() {
            return "sent";
        }

        @PreparesRequest("behind-gateway")
        @SecurityRequirements
        @GetMapping("/otp")
        String form() {
            return "form";
        }

        @NotPublicService(reason = "tells whether the portal runs")
        @GetMapping("/health")
        String health() {
            return "health";
        }
    }

    /** Of this springdoc makes one response, which all operations share. */
    @RestControllerAdvice
    static class Advice {

        @ExceptionHandler(SecurityException.class)
        @ResponseStatus(HttpStatus.FORBIDDEN)
        String forbidden() {
            return "forbidden";
        }
    }
}
