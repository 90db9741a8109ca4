package kz.kuzet.conformance.jersey;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import kz.kuzet.PublicService;
import kz.kuzet.conformance.jersey.shapes.Calls;

/** A service whose addresses stand in a model of CXF. */
@PublicService(
        code = "modelled",
        name = "modelled",
        disclosureRisk = PRESENT,
        databaseChange = CHANGED,
        term = 5,
        termUnit = WORKING_DAYS,
        fee = FREE)
public class Modelled {

    /** Notes that it was called. */
    public String send(String request) {
        return Calls.note("modelled");
    }
}
