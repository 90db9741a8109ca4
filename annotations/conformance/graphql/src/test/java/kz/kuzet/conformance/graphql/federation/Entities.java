package kz.kuzet.conformance.graphql.federation;

import java.util.List;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.graphql.data.federation.EntityMapping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Entities: each by itself, several at once, by an interface, and one that belongs to no service. */
@Controller
class Entities {

    record Person(String id, String name) {}

    record House(String id, String owner) {}

    record Book(String id, String title) {}

    record Note(String id, String text) {}

    @NotPublicService(reason = "a part of the site")
    @QueryMapping
    String free() {
        return "free";
    }

    @PublicService(
            code = "federation_person",
            name = "Registration",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.CHARGED)
    @EntityMapping
    Person person(@Argument String id) {
        return new Person(id, Calls.made("person " + id));
    }

    @PublicService(
            code = "federation_house",
            name = "Certificate",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @EntityMapping
    List<House> house(@Argument List<String> idList) {
        Calls.made("houses " + idList);
        return idList.stream().map(id -> new House(id, "owner of " + id)).toList();
    }

    /** For every type that implements the interface. */
    @PublicService(
            code = "federation_media",
            name = "Archive",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    @EntityMapping("Media")
    Book media(@Argument String id) {
        return new Book(id, Calls.made("book " + id));
    }

    @NotPublicService(reason = "a part of the site")
    @EntityMapping
    Note note(@Argument String id) {
        return new Note(id, Calls.made("note " + id));
    }
}
