package kz.kuzet.guard.request;

/** Where the adapters warn the developer. The logger is looked for when there is something to say, since that delays a start. */
public final class Warnings {

    private Warnings() {}

    public static void log(String text) {
        System.getLogger("kz.kuzet").log(System.Logger.Level.WARNING, text);
    }
}
