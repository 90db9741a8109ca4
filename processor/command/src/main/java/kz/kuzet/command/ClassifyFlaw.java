package kz.kuzet.command;

/** What {@code kuzet classify} does not understand. */
enum ClassifyFlaw {
    TERM_MALFORMED
}
