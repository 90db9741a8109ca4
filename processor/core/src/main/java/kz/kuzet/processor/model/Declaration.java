package kz.kuzet.processor.model;

import java.util.Optional;
import kz.kuzet.declaration.DeclaredService;

/**
 * A {@code @PublicService} in its place.
 *
 * @param obstacle why no guard can stand for the subject, if none can
 * @param says what was written, right or wrong
 */
public record Declaration(Subject subject, Optional<Obstacle> obstacle, DeclaredService says) {}
