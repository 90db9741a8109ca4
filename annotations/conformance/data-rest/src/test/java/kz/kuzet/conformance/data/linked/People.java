package kz.kuzet.conformance.data.linked;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;

@PublicService(
        code = "people",
        name = "-",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 5,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
@RepositoryRestResource(path = "people")
public interface People extends CrudRepository<Person, String> {

    Person findByName(String name);
}
