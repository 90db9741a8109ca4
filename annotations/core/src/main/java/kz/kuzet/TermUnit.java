package kz.kuzet;

/** Unit of the term of provision (para 3(3)). Every unit but {@link #MINUTES} is longer than the 30 minutes of para 5(3). */
public enum TermUnit {
    /** Minutes: the only unit in which a term can stay within 30 minutes. */
    MINUTES,
    /** Hours of 60 minutes. */
    HOURS,
    /** Working days of the provider. */
    WORKING_DAYS,
    /** Calendar days. */
    CALENDAR_DAYS,
    /** Calendar months. */
    MONTHS
}
