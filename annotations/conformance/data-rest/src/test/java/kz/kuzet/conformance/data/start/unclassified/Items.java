package kz.kuzet.conformance.data.start.unclassified;

import org.springframework.data.repository.CrudRepository;

public interface Items extends CrudRepository<Item, String> {}
