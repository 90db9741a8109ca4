package kz.kuzet.command.console;

/** Why a result cannot be written. */
enum OutputFlaw {
    FOLDER_MISSING,
    NOT_A_FILE,
    NOT_WRITTEN
}
