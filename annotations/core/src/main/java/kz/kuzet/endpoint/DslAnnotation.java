package kz.kuzet.endpoint;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.AnswersFor;
import kz.kuzet.CallsGuard;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;

/** The annotations of Kuzet. */
public enum DslAnnotation {
    PUBLIC_SERVICE(PublicService.class),
    NOT_PUBLIC_SERVICE(NotPublicService.class),
    PREPARES_REQUEST(PreparesRequest.class),
    /** It gives no role to a handler. */
    CALLS_GUARD(CallsGuard.class),
    /** It gives the role of its element to another, and none by itself. */
    ANSWERS_FOR(AnswersFor.class);

    /** The attribute of {@code @NotPublicService}. */
    public static final String REASON = "reason";

    /** The attribute of {@code @PreparesRequest} and of {@code @AnswersFor}. */
    public static final String VALUE = "value";

    private static final Map<String, DslAnnotation> BY_NAME = new HashMap<>();

    static {
        for (DslAnnotation annotation : values()) {
            BY_NAME.put(annotation.qualifiedName(), annotation);
        }
    }

    private final Class<? extends Annotation> type;

    DslAnnotation(Class<? extends Annotation> type) {
        this.type = type;
    }

    /** Finds an annotation by the name of its type; empty where it is not one of Kuzet's. */
    public static Optional<DslAnnotation> of(String type) {
        return Optional.ofNullable(BY_NAME.get(type));
    }

    public Class<? extends Annotation> type() {
        return type;
    }

    /** Tells whether it says what a handler has to do with a service. */
    public boolean givesRole() {
        return this != CALLS_GUARD && this != ANSWERS_FOR;
    }

    public String simpleName() {
        return type.getSimpleName();
    }

    public String qualifiedName() {
        return type.getName();
    }
}
