package kz.kuzet;

/** Whether the service is provided for a fee under the Tax Code (para 3(4)). */
public enum Fee {
    /** A fee is charged: 1 point (para 5(4)). */
    CHARGED,
    /** Free of charge: 0 points (para 5(4)). */
    FREE
}
