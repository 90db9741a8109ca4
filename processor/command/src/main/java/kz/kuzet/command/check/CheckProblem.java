package kz.kuzet.command.check;

/**
 * The problems of compiled modules, 5xx: their sources may be sound. Each is an error. KUZET503 and 504 were given of what a guard
 * states, which an application compares itself; the codes are not used again.
 */
enum CheckProblem {
    /** The module was compiled without the processor. */
    KUZET501,
    /** A service has no guard. */
    KUZET502,
    /** A guard stands for nothing that is declared. */
    KUZET505,
    /** A guard that nobody finds at run time. */
    KUZET506,
    /** A guard that is listed and cannot be loaded. */
    KUZET507,
    /** A module has no register. */
    KUZET508,
    /** A register says something else than the annotations. */
    KUZET509,
    /** A handler prepares requests of a service that is not there. */
    KUZET510,
    /** Supertypes or annotations are not in the input. */
    KUZET511,
    /** A class of a multi-release jar declares something else than the one it replaces. */
    KUZET512,
    /** Nothing in the application asks the guard of a service. */
    KUZET513
}
