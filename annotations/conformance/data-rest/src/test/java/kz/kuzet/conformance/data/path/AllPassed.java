package kz.kuzet.conformance.data.path;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;

@PublicService(
        code = "passed",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
@RepositoryRestResource(path = "passed")
public interface AllPassed extends CrudRepository<Passed, String> {}
