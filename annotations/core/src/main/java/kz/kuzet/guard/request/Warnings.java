package kz.kuzet.guard.request;

/**
 * Warnings of the adapters to the developer. The logger is created at the first warning, because creating it delays a start.
 */
public final class Warnings {

    private Warnings() {}

    public static void log(String text) {
        System.getLogger("kz.kuzet").log(System.Logger.Level.WARNING, text);
    }
}
