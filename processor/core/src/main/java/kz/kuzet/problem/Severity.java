package kz.kuzet.problem;

/** How serious a problem is. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
