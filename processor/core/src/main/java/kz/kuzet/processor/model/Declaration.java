package kz.kuzet.processor.model;

import java.util.Optional;
import kz.kuzet.declaration.DeclaredService;

/**
 * A {@code @PublicService} on its element.
 *
 * @param obstacle why no guard can be written for the subject, if none can
 * @param says the values as written, right or wrong
 */
public record Declaration(Subject subject, Optional<Obstacle> obstacle, DeclaredService says) {}
