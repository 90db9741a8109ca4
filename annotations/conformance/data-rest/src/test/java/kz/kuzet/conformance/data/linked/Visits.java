package kz.kuzet.conformance.data.linked;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;

@PublicService(
        code = "visits",
        name = "-",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 5,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
@RepositoryRestResource(path = "visits")
public interface Visits extends CrudRepository<Visit, String> {

    Visit findByName(String name);
}
