package kz.kuzet.conformance.graphql.portal;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Services below the result of a query that is none. */
@Controller
public class People {

    /** A person. */
    public record Person(String id, String name) {}

    @NotPublicService(reason = "a part of the site")
    @QueryMapping
    String free() {
        return "free";
    }

    @NotPublicService(reason = "a part of the site")
    @QueryMapping
    Person person(@Argument String id) {
        return new Person(id, "Name " + id);
    }

    @NotPublicService(reason = "a part of the site")
    @QueryMapping
    List<Person> people() {
        return List.of(new Person("1", "Name 1"), new Person("2", "Name 2"), new Person("3", "Name 3"));
    }

    @PublicService(
            code = "record",
            name = "Certificate",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @SchemaMapping
    String criminalRecord(Person person) {
        return Calls.made("record of " + person.id());
    }

    @PublicService(
            code = "debts",
            name = "Debts",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    @BatchMapping
    List<String> debts(List<Person> people) {
        Calls.made("debts of " + people.size());
        List<String> debts = new ArrayList<>();
        people.forEach(person -> debts.add("debts of " + person.id()));
        return debts;
    }
}
