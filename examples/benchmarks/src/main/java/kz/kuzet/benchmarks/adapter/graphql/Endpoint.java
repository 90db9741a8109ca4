package kz.kuzet.benchmarks.adapter.graphql;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

/** The handler, the same whatever stands before it. */
@Controller
public class Endpoint {

    private int served;

    /** Total 1. */
    @PublicService(
            code = "graphql-login",
            name = "Service by login and password",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @PreAuthorize("hasAuthority('FACTOR_PASSWORD')")
    @QueryMapping
    public String login(@Argument("form") String form) {
        served++;
        return form;
    }

    /** How many requests the handler has served. */
    public int served() {
        return served;
    }
}
