package kz.kuzet.conformance.graphql.repositories.guarded;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.graphql.repositories.Citizen;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.QueryByExampleExecutor;
import org.springframework.graphql.data.GraphQlRepository;

/** GraphQL asks it for every field of its type. */
@PublicService(
        code = "repository_citizens",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
@GraphQlRepository
public interface Citizens extends Repository<Citizen, String>, QueryByExampleExecutor<Citizen> {}
