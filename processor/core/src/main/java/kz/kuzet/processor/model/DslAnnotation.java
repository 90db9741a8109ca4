package kz.kuzet.processor.model;

/** The annotations of Kuzet, by name: the annotation classes themselves are touched by nobody. */
public enum DslAnnotation {
    PUBLIC_SERVICE("PublicService"),
    NOT_PUBLIC_SERVICE("NotPublicService"),
    PREPARES_REQUEST("PreparesRequest"),
    CALLS_GUARD("CallsGuard");

    /** The attribute of {@code @NotPublicService}. */
    public static final String REASON = "reason";

    /** The attribute of {@code @PreparesRequest}. */
    public static final String VALUE = "value";

    private final String simpleName;

    DslAnnotation(String simpleName) {
        this.simpleName = simpleName;
    }

    public String simpleName() {
        return simpleName;
    }

    public String qualifiedName() {
        return "kz.kuzet." + simpleName;
    }
}
