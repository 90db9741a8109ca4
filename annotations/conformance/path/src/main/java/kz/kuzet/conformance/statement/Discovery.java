package kz.kuzet.conformance.statement;

/** Whether a framework finds the adapter. */
public enum Discovery {
    /** As it is documented. */
    ON,
    /** It is switched off, as an application could do by mistake. */
    OFF
}
