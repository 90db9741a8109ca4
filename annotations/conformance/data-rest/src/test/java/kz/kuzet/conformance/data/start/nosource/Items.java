package kz.kuzet.conformance.data.start.nosource;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.data.repository.CrudRepository;

@PublicService(
        code = "nosource",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public interface Items extends CrudRepository<Item, String> {}
