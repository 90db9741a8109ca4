package kz.kuzet.conformance.data.roles;

import java.util.Optional;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;
import org.springframework.data.rest.core.annotation.RestResource;

/** Each method says for itself what it does. */
@RepositoryRestResource(path = "letters")
public interface Letters extends Repository<Letter, String> {

    @PreparesRequest("letter")
    Optional<Letter> findById(String id);

    @NotPublicService(reason = "How many letters there are")
    Iterable<Letter> findAll();

    @PublicService(
            code = "letter",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    Letter save(Letter letter);

    @PublicService(
            code = "delete",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    void deleteById(String id);

    @PublicService(
            code = "search",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @RestResource(path = "by-text")
    Iterable<Letter> findByText(@Param("text") String text);

    /** Not exported, so no request leads to it and no guard is asked. */
    @RestResource(exported = false)
    Iterable<Letter> findByTextContaining(String text);
}
