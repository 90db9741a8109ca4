package kz.kuzet.conformance.jersey.shapes;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.Path;
import kz.kuzet.PublicService;

/** Inherits its handler from a class that says it is no service. */
@Path("inherited")
@PublicService(
        code = "inherited",
        name = "inherited",
        disclosureRisk = PRESENT,
        databaseChange = UNCHANGED,
        term = 10,
        termUnit = MINUTES,
        fee = FREE)
public class InheritedService extends Sending {}
