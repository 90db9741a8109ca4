package kz.kuzet.conformance.data.plain.letters;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.data.repository.CrudRepository;

@PublicService(
        code = "plain_letters",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
public interface Letters extends CrudRepository<Letter, String> {}
