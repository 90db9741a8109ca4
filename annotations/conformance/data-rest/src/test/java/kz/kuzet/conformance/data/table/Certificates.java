package kz.kuzet.conformance.data.table;

import java.util.List;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;

@PublicService(
        code = "otp",
        name = "Certificate",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
@RepositoryRestResource(path = "otp")
public interface Certificates extends CrudRepository<Certificate, String> {

    List<Certificate> findByText(String text);
}
