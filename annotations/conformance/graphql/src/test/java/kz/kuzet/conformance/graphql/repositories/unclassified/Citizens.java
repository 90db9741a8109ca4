package kz.kuzet.conformance.graphql.repositories.unclassified;

import kz.kuzet.conformance.graphql.repositories.Citizen;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.QueryByExampleExecutor;
import org.springframework.graphql.data.GraphQlRepository;

/** Nobody has classified it. */
@GraphQlRepository
public interface Citizens extends Repository<Citizen, String>, QueryByExampleExecutor<Citizen> {}
