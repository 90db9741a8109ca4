package kz.kuzet.conformance.graphql.repositories.unclassified;

import kz.kuzet.conformance.graphql.repositories.ByExample;
import kz.kuzet.conformance.graphql.repositories.Citizen;
import org.springframework.data.keyvalue.repository.KeyValueRepository;
import org.springframework.graphql.data.GraphQlRepository;

/** Nobody has classified it. */
@GraphQlRepository
public interface Citizens extends KeyValueRepository<Citizen, String>, ByExample<Citizen> {}
