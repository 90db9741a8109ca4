package kz.kuzet.conformance.data.table;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;

@PublicService(
        code = "login",
        name = "Queue",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
@RepositoryRestResource(path = "login")
public interface Queues extends CrudRepository<Queue, String> {

    Queue findByText(String text);
}
