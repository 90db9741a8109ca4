package kz.kuzet.processor.read;

import java.util.Optional;
import kz.kuzet.processor.model.Obstacle;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;
import kz.kuzet.view.Visibility;

/** Finds the reason why no guard can be written for a type or a method. */
final class Obstacles {

    private Obstacles() {}

    static Optional<Obstacle> of(MethodView method) {
        return of(method.declaringType())
                .or(() -> method.visibility() == Visibility.PRIVATE
                        ? Optional.of(Obstacle.PRIVATE_METHOD)
                        : Optional.empty());
    }

    static Optional<Obstacle> of(TypeView type) {
        return switch (type.kind()) {
            case ANNOTATION -> Optional.of(Obstacle.ANNOTATION_TYPE);
            case ENUM -> Optional.of(Obstacle.ENUM_TYPE);
            case RECORD -> Optional.of(Obstacle.RECORD_TYPE);
            case CLASS, INTERFACE -> ofNesting(type);
        };
    }

    private static Optional<Obstacle> ofNesting(TypeView type) {
        return switch (type.nesting()) {
            case LOCAL, ANONYMOUS -> Optional.of(Obstacle.LOCAL_TYPE);
            case TOP_LEVEL, MEMBER -> type.isHidden() ? Optional.of(Obstacle.PRIVATE_TYPE) : Optional.empty();
        };
    }
}
