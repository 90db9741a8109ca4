package kz.kuzet.example.jakarta;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.kuzet.PublicService;

/** One point: login and password suffice. */
@Path("queue-place")
@PublicService(
        code = "example_inquiry",
        name = "Place in the queue for a pre-school organisation",
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 1,
        termUnit = MINUTES,
        fee = FREE)
public class QueuePlaceInquiry {

    @GET
    public String place() {
        return "Your place in the queue: 12\n";
    }
}
