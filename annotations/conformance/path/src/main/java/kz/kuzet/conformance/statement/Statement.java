package kz.kuzet.conformance.statement;

/** What is stated about an endpoint. */
public enum Statement {
    /** It belongs to a service. */
    CLASSIFIED,
    /** Nobody said anything. */
    UNCLASSIFIED,
    /** Nobody said anything, and the register of its module says that it is not classified yet. */
    IN_BASELINE,
    /** The same, but on the day of release what is not classified yet is refused. */
    IN_BASELINE_REFUSED,
    /** Nobody said anything, and the register that says that it is not classified yet is that of another module. */
    IN_BASELINE_OF_ANOTHER,
    /** It belongs to none. */
    EXCLUDED,
    /** It belongs to a service, and its code calls the guard. */
    CALLS_GUARD;

    private static final String SERVICE = "@kz.kuzet.PublicService(code = \"%s\", name = \"-\","
            + " disclosureRisk = kz.kuzet.DisclosureRisk.ABSENT,"
            + " databaseChange = kz.kuzet.DatabaseChange.UNCHANGED,"
            + " term = 5, termUnit = kz.kuzet.TermUnit.MINUTES, fee = kz.kuzet.Fee.FREE) ";

    /**
     * The annotations, as they stand before a class.
     *
     * @param code the code of the service
     */
    public String annotations(String code) {
        return switch (this) {
            case CLASSIFIED -> SERVICE.formatted(code);
            case UNCLASSIFIED, IN_BASELINE, IN_BASELINE_REFUSED, IN_BASELINE_OF_ANOTHER -> "";
            case EXCLUDED -> "@kz.kuzet.NotPublicService(reason = \"-\") ";
            case CALLS_GUARD -> SERVICE.formatted(code) + "@kz.kuzet.CallsGuard ";
        };
    }

    /** Whether there is a guard. */
    public boolean hasGuard() {
        return this == CLASSIFIED || this == CALLS_GUARD;
    }
}
