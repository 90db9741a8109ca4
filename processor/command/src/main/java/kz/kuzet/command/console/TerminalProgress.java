package kz.kuzet.command.console;

import java.io.PrintWriter;

/** One line of a terminal that is overwritten again and again, and cleared in the end. */
final class TerminalProgress implements Progress {

    /** A line that wraps could not be overwritten, so the end of a longer one is shown. */
    private static final int WIDTH = 70;

    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter err;
    private int steps;

    TerminalProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void step(String what) {
        steps++;
        int[] characters = what.codePoints().toArray();
        int from = Math.max(0, characters.length - WIDTH);
        err.print(CLEAR + steps + ": " + new String(characters, from, characters.length - from));
        err.flush();
    }

    @Override
    public void close() {
        if (steps > 0) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
