package kz.kuzet;

/** Effect of the service on the information in the provider's database (para 3(2)). */
public enum DatabaseChange {
    /** The information changes: 2 points (para 5(2)). */
    CHANGED,
    /** The information stays as it is, as with every kind of certificate: 0 points (para 5(2)). */
    UNCHANGED
}
