package kz.kuzet.conformance.spring;

import java.util.List;
import kz.kuzet.conformance.spring.scoped.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.TestEvidence;

/** A program of its own, since AOT mode is one of a whole JVM: calls every handler of a portal and prints what came of it. */
public final class AotPortal {

    private AotPortal() {}

    public static void main(String[] handlers) {
        try (Server server = Server.start(AotPortal.class.getClassLoader(), new Class<?>[] {Application.class})) {
            TestEvidence evidence = server.bean(TestEvidence.class);
            for (String handler : handlers) {
                evidence.reset();
                int unknown = post(server, handler);
                evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD);
                int weak = post(server, handler);
                List<String> callsBefore = Calls.taken();
                evidence.confirmWhateverIsSent(Factor.EDS);
                int signed = post(server, handler);
                System.out.println("AOT "
                        + String.join(
                                " ",
                                handler,
                                Integer.toString(unknown),
                                Integer.toString(weak),
                                callsBefore.toString(),
                                Integer.toString(signed),
                                Calls.taken().toString()));
            }
        }
    }

    private static int post(Server server, String handler) {
        return server.post("/" + handler, "the request").statusCode();
    }
}
