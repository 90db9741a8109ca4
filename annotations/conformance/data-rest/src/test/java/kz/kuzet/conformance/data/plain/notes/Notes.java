package kz.kuzet.conformance.data.plain.notes;

import org.springframework.data.repository.CrudRepository;

/** Nobody has classified it. */
public interface Notes extends CrudRepository<Note, String> {}
