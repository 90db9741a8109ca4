package kz.kuzet.conformance.graphql.portal;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** A service of each method, as query, as mutation and as subscription. */
@Controller
public class Services {

    @PublicService(
            code = "queue",
            name = "Queue",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @QueryMapping
    String queue(@Argument String text) {
        return Calls.made("queue: " + text);
    }

    @PublicService(
            code = "certificate",
            name = "Certificate",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @QueryMapping
    String certificate(@Argument String text) {
        return Calls.made("certificate: " + text);
    }

    @PublicService(
            code = "license",
            name = "Registration",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    @MutationMapping
    String license(@Argument String text) {
        return Calls.made("license: " + text);
    }

    @PreparesRequest("license")
    @QueryMapping
    String form() {
        return Calls.made("form");
    }

    @PublicService(
            code = "attach",
            name = "Attachment",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 1,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    @MutationMapping
    String attach(@Argument String text) {
        return Calls.made("attach: " + text);
    }

    @PublicService(
            code = "progress",
            name = "Progress",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    @SubscriptionMapping
    Flux<String> progress(@Argument String text) {
        return Flux.just(Calls.made("progress: " + text), "done");
    }
}
