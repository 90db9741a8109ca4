package kz.kuzet.conformance.data.start.onebyone;

import java.util.List;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.data.repository.CrudRepository;

public interface Items extends CrudRepository<Item, String> {

    @PublicService(
            code = "onebyone",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    List<Item> findByText(String text);

    List<Item> findByTextContaining(String text);
}
