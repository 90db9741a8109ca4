package kz.kuzet.conformance.data.table;

import java.util.List;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.ListPagingAndSortingRepository;

/** Without an annotation of Spring Data REST: it exports every public repository. */
@PublicService(
        code = "eds",
        name = "Registration",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.CHARGED)
public interface Licences extends CrudRepository<Licence, String>, ListPagingAndSortingRepository<Licence, String> {

    List<Licence> findByText(String text);
}
