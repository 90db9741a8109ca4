package kz.kuzet.processor.problem;

/** How bad a problem is. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
