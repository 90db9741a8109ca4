package kz.kuzet.example.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.kuzet.guard.ServiceGuards;

/** Prints what the compiler has found out about each service, then lets a recipient meet the guards. */
public final class Main {

    private Main() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ServiceGuards guards = ServiceGuards.load(Main.class.getClassLoader());
        new Classifications(out).print(guards);
        new Walk(out).run();
    }
}
