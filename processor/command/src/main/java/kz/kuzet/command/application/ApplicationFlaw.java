package kz.kuzet.command.application;

/** What is wrong with the registers of an application. */
public enum ApplicationFlaw {
    /** An input without a register. */
    NO_REGISTER,
    /** A file of that name that is none. */
    NOT_A_REGISTER,
    /** Two texts of the Rules were applied. */
    EDITIONS_DIFFER,
    /** Two state bodies are named. */
    PROVIDERS_DIFFER,
    /** What stands there does not follow from the criteria that stand beside it. */
    NOT_BY_THE_RULES,
    /** For a notice: one file in several places. */
    FOUND_TWICE,
    /** 109, in the words of an application: no module given declares the component. */
    COMPONENT_NOT_FOUND,
    /** How an error is marked. */
    ERROR,
    /** How a warning is marked. */
    WARNING
}
