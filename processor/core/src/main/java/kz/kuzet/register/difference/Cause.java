package kz.kuzet.register.difference;

/** What the method of a service depends on: the criteria of para 3, the overrides of Appendix 1, and a choice of the provider. */
public enum Cause {
    DISCLOSURE_RISK,
    DATABASE_CHANGE,
    TERM,
    FEE,
    /** The service issues a permit (Appendix 1, para 2). */
    PERMIT,
    /** The service is composite (Appendix 1, para 2). */
    COMPOSITE,
    /** The provider asks for EDS where the Rules give a one-time password (Appendix 1, para 1). */
    CHOICE
}
