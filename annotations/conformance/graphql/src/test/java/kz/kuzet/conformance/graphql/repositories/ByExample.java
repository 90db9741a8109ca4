package kz.kuzet.conformance.graphql.repositories;

import org.springframework.data.repository.query.QueryByExampleExecutor;

/** Repositories in memory have no query by example of their own. */
public interface ByExample<T> extends QueryByExampleExecutor<T> {}
