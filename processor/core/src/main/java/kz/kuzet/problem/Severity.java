package kz.kuzet.problem;

/** How bad a problem is. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
