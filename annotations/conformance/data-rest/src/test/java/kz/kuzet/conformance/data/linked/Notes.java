package kz.kuzet.conformance.data.linked;

import kz.kuzet.NotPublicService;
import org.springframework.data.repository.CrudRepository;

@NotPublicService(reason = "Notes of nobody")
public interface Notes extends CrudRepository<Note, String> {}
