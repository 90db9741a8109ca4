package kz.kuzet.spring;

/** Where the adapter warns. The logger is looked for when there is something to say, since that delays a start. */
final class GuardLog {

    private GuardLog() {}

    static void warn(String text, Object argument) {
        System.getLogger("kz.kuzet.spring").log(System.Logger.Level.WARNING, text, argument);
    }
}
