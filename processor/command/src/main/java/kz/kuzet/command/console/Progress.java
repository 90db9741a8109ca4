package kz.kuzet.command.console;

import java.io.PrintWriter;

/** Shows progress during long work. */
public interface Progress extends AutoCloseable {

    /** Shows nothing. */
    Progress NONE = step -> {};

    /** Shows the work that begins now; the text is already plain. */
    void step(String what);

    /** Clears the line. */
    @Override
    default void close() {}

    /** Uses one line of a terminal, which is overwritten and finally cleared. */
    final class OnTerminal implements Progress {

        /** Only the end of a long line is shown, because a wrapped line could not be overwritten. */
        private static final int WIDTH = 70;

        private static final String CLEAR = "\r\u001B[K";

        private final PrintWriter err;
        private int steps;

        OnTerminal(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void step(String what) {
            steps++;
            int from = Math.max(0, what.codePointCount(0, what.length()) - WIDTH);
            err.print(CLEAR + steps + ": " + what.substring(what.offsetByCodePoints(0, from)));
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
}
