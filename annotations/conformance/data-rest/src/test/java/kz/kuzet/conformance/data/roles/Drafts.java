package kz.kuzet.conformance.data.roles;

import org.springframework.data.repository.CrudRepository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;

/** It is not exported, so nothing has to be stated. */
@RepositoryRestResource(exported = false)
public interface Drafts extends CrudRepository<Draft, String> {}
