package kz.kuzet.conformance.quarkus.shapes;

import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

/** It asks for a signature. */
@Alternative
@Unremovable
@Priority(1)
@ApplicationScoped
@PublicService(
        code = "replacement",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class Replacement extends Replaced {

    @Override
    public String send(String body) {
        return "replacement: " + body;
    }
}
