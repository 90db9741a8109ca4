package kz.kuzet.guard.handler;

/** What becomes of the handlers that were there when Kuzet came and are not classified yet: property {@code kuzet.baseline}. */
public enum BaselineUse {
    /** They are served without a guard. */
    SERVE,
    /** Their requests are refused. */
    REFUSE
}
