package kz.kuzet.conformance.graphql.start;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** A service that takes the signature. */
@Controller
@PublicService(
        code = "start_signed",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
public class Signed {

    /** Something with a secret. */
    public record Item(String name) {}

    @QueryMapping
    public String signed() {
        return Calls.made("signed");
    }

    @BatchMapping
    public List<String> secret(List<Item> items) {
        Calls.made("secret");
        List<String> secrets = new ArrayList<>();
        items.forEach(item -> secrets.add("secret of " + item.name()));
        return secrets;
    }
}
