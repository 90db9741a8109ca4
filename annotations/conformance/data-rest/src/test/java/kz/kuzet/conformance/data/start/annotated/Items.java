package kz.kuzet.conformance.data.start.annotated;

import org.springframework.data.repository.CrudRepository;

public interface Items extends CrudRepository<Item, String> {}
