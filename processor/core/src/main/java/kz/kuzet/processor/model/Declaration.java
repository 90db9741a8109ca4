package kz.kuzet.processor.model;

import java.util.Optional;
import kz.kuzet.declaration.DeclaredService;

/**
 * A {@code @PublicService} on its element.
 *
 * @param obstacle why no guard can be written for the subject, if none can
 * @param says the values as written, right or wrong
 * @param endpoint the endpoint that the register names: the element, or what it answers for
 */
public record Declaration(Subject subject, Optional<Obstacle> obstacle, DeclaredService says, String endpoint) {

    /** A declaration on an endpoint. */
    public Declaration(Subject subject, Optional<Obstacle> obstacle, DeclaredService says) {
        this(subject, obstacle, says, subject.endpoint());
    }
}
