package kz.kuzet.command.console;

import java.io.PrintWriter;

/** Shows what is being done while it takes long. */
public interface Progress extends AutoCloseable {

    /** Shows nothing. */
    Progress NONE = step -> {};

    /** Says what is begun now; the text is plain already. */
    void step(String what);

    /** Takes away what is shown. */
    @Override
    default void close() {}

    /** One line of a terminal that is overwritten again and again, and cleared in the end. */
    final class OnTerminal implements Progress {

        /** A line that wraps could not be overwritten, so the end of a longer one is shown. */
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
