package kz.kuzet.conformance.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A guard that no resource method leads to stops the start. */
class AccountTest {

    private static final String SOURCE = """
        package com.example;
        import jakarta.servlet.annotation.WebServlet;
        import jakarta.servlet.http.HttpServlet;
        import jakarta.ws.rs.*;
        import kz.kuzet.*;
        public class Portal {
            @Service("offered") @Path("offered")
            public static class Offered { @POST public String send(String request) { return "offered"; } }

            @Path("api") public interface Api { @POST String send(String request); }
            @Service("api")
            public static class OfApi implements Api { public String send(String request) { return "api"; } }

            @Path("parent") @NotPublicService(reason = "an example")
            public static class Parent { @POST public String send(String request) { return "child"; } }
            @Service("child")
            public static class Child extends Parent {}

            @Path("mixed")
            public static class Mixed {
                @Service("sending") @POST public String send(String request) { return "sending"; }
                @Service("scheduled") public void run() {}
            }

            @Service("job")
            public static class Job { public void run() {} }

            @Path("preparing")
            public static class Preparing { @GET @PreparesRequest("job") public String form() { return "form"; } }

            @Service("servlet") @WebServlet("/servlet")
            public static class Servlet extends HttpServlet {}

            @Service("both") @Path("both") @WebServlet("/both")
            public static class Both extends HttpServlet { @POST public String send(String request) { return "both"; } }

            @Service("own") @CallsGuard @Path("own")
            public static class Own { @POST public String send(String request) { return "own"; } }

            @Service("listener") @CallsGuard
            public static class Listener { public void onMessage() {} }

            @Service("part")
            public static class Part { @POST public String send(String request) { return "part"; } }

            @Path("locating") @NotPublicService(reason = "only locates")
            public static class Locating { @Path("part") public Object locate() { return new Part(); } }

            @Path("forgotten")
            public static class Forgotten { @GET public String get() { return "get"; } }
        }
        """.replace(
                    "@Service(",
                    "@PublicService(disclosureRisk = DisclosureRisk.ABSENT, databaseChange = DatabaseChange.UNCHANGED,"
                            + " term = 10, termUnit = TermUnit.MINUTES, fee = Fee.FREE, name = \"-\", code = ");

    private static ClassLoader loader;

    private final TestEvidence evidence = new TestEvidence();

    @BeforeAll
    static void compile() throws Exception {
        loader = Uncompiled.type("com.example.Portal", SOURCE).getClassLoader();
    }

    static Stream<List<String>> applicationsThatOfferAllTheirServices() {
        return Stream.of(
                List.of("Offered", "offered:Offered"),
                List.of("OfApi", "api:OfApi"),
                List.of("Child", "child:Child"),
                List.of("Offered Locating", "offered:Offered", "part:Part"),
                List.of("Offered", "offered:Offered", "listener:Listener"),
                List.of("Own", "own:Own"));
    }

    @ParameterizedTest
    @MethodSource("applicationsThatOfferAllTheirServices")
    void whereEachGuardHasItsDoorTheApplicationStarts(List<String> application) throws Exception {
        try (Server server = start(application.get(0), application.subList(1, application.size()), "")) {
            assertThat(server.get("nothing-here").status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Offered | api:OfApi | , a resource of Jakarta REST, has a guard, but no handler leads to it |"
                        + " register its class",
                "Offered | part:Part | , a resource of Jakarta REST, has a guard | register its class",
                "Offered | job:Job | has a guard, but no handler leads to it | write @CallsGuard",
                "Preparing | job:Job | has a guard, but no handler leads to it | write @CallsGuard",
                "Mixed | scheduled:Mixed#run | has a guard, but no handler leads to it | kuzet.not-offered",
                "Offered | servlet:Servlet | , a servlet, has a guard | The adapter for Jakarta Servlet does not",
                "Offered Locating | servlet:Servlet | , a servlet, has a guard | with kuzet-jakarta among the"
                        + " libraries",
                "Offered Locating | job:Job | has a guard, but no handler leads to it | write @CallsGuard",
                "Both | both:Both | is also a servlet | does not stand before it here",
                "Offered | gone:Gone | its class cannot be loaded | Pack the application",
            })
    void aGuardWithoutADoorStopsTheStart(String resources, String guard, String what, String fix) {
        List<String> guards = List.of("offered:Offered", "sending:Mixed#send", guard);
        String code = guard.split(":")[0];
        String name = "The service " + code + " of com.example.Portal$" + guard.split(":")[1];
        assertThatThrownBy(() -> start(resources, guards, "offered,sending"))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains("Kuzet does not let this application start: the guard of a service is asked by nothing.")
                .contains(name, what, fix, "kuzet.not-offered")
                .doesNotContain("of com.example.Portal$Offered", "Mixed#send");
        assertThatThrownBy(() -> start(resources, guards, "offered,sending,org.example,com.example.Port,not-" + code))
                .message()
                .contains(name);
    }

    @Test
    void oneMessageNamesThemAllAndWhatIsUnclassifiedBesides() {
        assertThatThrownBy(
                        () -> start("Offered Forgotten", List.of("offered:Offered", "job:Job", "servlet:Servlet"), ""))
                .message()
                .contains(
                        "a resource method is not classified",
                        "com.example.Portal$Forgotten#get() belongs to no service")
                .contains("the guards of 2 services are asked by nothing", "The service job", "The service servlet");
    }

    @ParameterizedTest
    @CsvSource({"job", "com.example.Portal.Job", "com.example.Portal$Job", "com.example", "com", "' offered , job '"})
    void whatTheApplicationDoesNotOfferIsLeftOut(String named) throws Exception {
        try (Server server = start("Offered", List.of("offered:Offered", "job:Job"), named)) {
            assertThat(server.post("offered", "a").status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({"jobs", "com.example.Portal.Jo", "org.example"})
    void aMistypedNameStopsTheStart(String named) {
        assertThatThrownBy(() -> start("Offered", List.of("offered:Offered", "job:Job"), "job," + named))
                .message()
                .contains("Property kuzet.not-offered names " + named
                        + ", and there is no service of this code, class or package. Correct the name, or leave it"
                        + " out.");
    }

    @Test
    void theCodeCallsItsGuardItself() throws Exception {
        try (Server server = start("Own", List.of("own:Own"), "")) {
            assertThat(server.post("own", "a").body()).isEqualTo("own");
        }
    }

    @Test
    void whatIsLocatedIsGuardedWhenItIsMet() throws Exception {
        try (Server server = start("Offered Locating", List.of("offered:Offered", "part:Part"), "")) {
            assertThat(server.post("locating/part", "a").problem("service")).isEqualTo("part");
        }
    }

    private Server start(String resources, List<String> guards, String notOffered) throws Exception {
        TestApplication application = new TestApplication(types(resources))
                .register(new GuardFeature(
                        evidence,
                        ServiceGuards.of(guards.stream().map(AccountTest::guard).toList())));
        application.property(GuardFeature.NOT_OFFERED, notOffered);
        return inLoader(application);
    }

    private static Server inLoader(TestApplication application) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return Server.of(application);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Class<?>[] types(String names) {
        return Arrays.stream(names.split(" ")).map(AccountTest::type).toArray(Class<?>[]::new);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("com.example.Portal$" + name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** As the processor would write it. */
    private static ServiceGuard guard(String codeAndEndpoint) {
        String[] parts = codeAndEndpoint.split(":");
        return new ServiceGuard(ServiceDeclaration.of(parts[0], "-")
                .providedBy("com.example.Portal$" + parts[1])
                .disclosureRisk(DisclosureRisk.ABSENT)
                .databaseChange(DatabaseChange.UNCHANGED)
                .term(10, TermUnit.MINUTES)
                .fee(Fee.FREE)
                .askingFor(AuthenticationMethod.LOGIN_PASSWORD)) {};
    }
}
