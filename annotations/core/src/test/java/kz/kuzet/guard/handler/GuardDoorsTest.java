package kz.kuzet.guard.handler;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import kz.kuzet.CallsGuard;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.GuardJars;
import kz.kuzet.guard.GuardJars.Source;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.GuardDoors.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which guards no handler leads to. */
class GuardDoorsTest {

    private static final String ADD = " If this application does not offer the service, name its code, its class or its"
            + " package in the property kuzet.not-offered.";

    @RestController
    @PublicService(
            code = "controller",
            name = "-",
            disclosureRisk = ABSENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    static class Controller {
        @PostMapping
        void send() {}

        @PreparesRequest
        @GetMapping
        void form() {}

        @NotPublicService(reason = "-")
        @GetMapping
        void health() {}
    }

    @RestController
    static class OneByOne {
        @PublicService(
                code = "method",
                name = "-",
                disclosureRisk = ABSENT,
                databaseChange = UNCHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        @PostMapping
        void send() {}

        @NotPublicService(reason = "-")
        @GetMapping
        void health() {}
    }

    @RestController
    @PublicService(
            code = "method",
            name = "-",
            disclosureRisk = ABSENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    static class Shared {
        @PostMapping
        void send() {}
    }

    @Path("/")
    @PublicService(
            code = "resource",
            name = "-",
            disclosureRisk = ABSENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    static class Resource {
        @POST
        public void send() {}
    }

    @WebServlet
    @RestController
    @PublicService(
            code = "both",
            name = "-",
            disclosureRisk = ABSENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    static class Both {
        @PostMapping
        void send() {}
    }

    @RestController
    @Path("/")
    static class Kinds {
        @PublicService(
                code = "kinds",
                name = "-",
                disclosureRisk = ABSENT,
                databaseChange = UNCHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        @PostMapping
        void send() {}

        @PublicService(
                code = "sub",
                name = "-",
                disclosureRisk = ABSENT,
                databaseChange = UNCHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        @POST
        public void post() {}
    }

    @PublicService(
            code = "plain",
            name = "-",
            disclosureRisk = ABSENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    static class Plain {
        void send() {}
    }

    @CallsGuard
    @PublicService(
            code = "calls",
            name = "-",
            disclosureRisk = ABSENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    static class Calling {
        void send() {}
    }

    static class CallingMethod {
        @CallsGuard
        @PublicService(
                code = "method_calls",
                name = "-",
                disclosureRisk = ABSENT,
                databaseChange = UNCHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        void send() {}
    }

    abstract static class Declared {
        @PostMapping
        abstract void send();
    }

    @PublicService(
            code = "made",
            name = "-",
            disclosureRisk = ABSENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    static class Made extends Declared {
        @Override
        void send() {}
    }

    @RestController
    @Path("/")
    static class Forgotten {
        @POST
        public void post() {}

        @POST
        @NotPublicService(reason = "-")
        public void free() {}

        @PostMapping
        public void mapped() {}

        public void nothing() {}
    }

    @Path("/")
    interface Client {
        @POST
        void post();
    }

    private final HandlerRoles roles;
    private final GuardDoors doors;

    GuardDoorsTest() {
        roles = new HandlerRoles(ServiceGuards.of(List.of()));
        doors = doors(NotOffered.NOTHING);
    }

    private static GuardDoors doors(NotOffered notOffered, ServiceGuard... guards) {
        return new GuardDoors(
                new HandlerRoles(ServiceGuards.of(List.of(guards))), notOffered, GuardDoorsTest.class.getClassLoader());
    }

    private static ServiceGuard guard(String code, Class<?> type) {
        return Guards.of(code, type.getName());
    }

    private static ServiceGuard guard(String code, Class<?> type, String method) {
        return Guards.of(code, type.getName() + "#" + method);
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static GuardDoors springMvc(ServiceGuard... guards) {
        GuardDoors doors = doors(NotOffered.NOTHING, guards);
        doors.serve(EndpointKind.SPRING_MVC);
        return doors;
    }

    @Test
    void withoutGuardsThereIsNothingToSay() {
        assertThat(doors.objections(Count.ALL)).isEmpty();
        assertThat(roles.guards().all()).isEmpty();
    }

    @Test
    void aHandlerOpensTheDoorOfItsGuard() {
        GuardDoors opened = springMvc(guard("controller", Controller.class), guard("method", OneByOne.class, "send"));
        assertThat(opened.objections(Count.ALL)).hasSize(2);
        assertThat(opened.open(Controller.class, method(Controller.class, "send")))
                .isTrue();
        assertThat(opened.open(OneByOne.class, method(OneByOne.class, "send"))).isTrue();
        assertThat(opened.objections(Count.ALL)).isEmpty();
    }

    @Test
    void aPreparingHandlerOfTheServiceOpensItToo() {
        GuardDoors opened = springMvc(guard("controller", Controller.class));
        assertThat(opened.open(Controller.class, method(Controller.class, "form")))
                .isTrue();
        assertThat(opened.objections(Count.ALL)).isEmpty();
    }

    @Test
    void anExcludedHandlerOpensNone() {
        GuardDoors opened = springMvc(guard("controller", Controller.class), guard("method", OneByOne.class, "send"));
        assertThat(opened.open(Controller.class, method(Controller.class, "health")))
                .isFalse();
        assertThat(opened.open(OneByOne.class, method(OneByOne.class, "health")))
                .isFalse();
        assertThat(opened.objections(Count.ALL)).hasSize(2);
    }

    @Test
    void saysWhatToDoByKind() {
        GuardDoors closed = springMvc(
                guard("controller", Controller.class), guard("resource", Resource.class), guard("plain", Plain.class));
        String here = GuardDoorsTest.class.getName();
        assertThat(closed.objections(Count.ALL))
                .containsExactly(
                        "The service controller of " + here
                                + "$Controller, a web controller of Spring, has a guard, but no"
                                + " handler leads to it, so nothing asks the guard. Have the application serve it:"
                                + " register its class, for example as a bean or a resource." + ADD,
                        "The service plain of " + here
                                + "$Plain has a guard, but no handler leads to it, so nothing asks the guard. Its"
                                + " class is of no kind of endpoint that Kuzet knows. Before functional endpoints of"
                                + " Spring name the guard in GuardFilters or ReactiveGuardFilters; otherwise call the"
                                + " guard in the code of the endpoint before anything is provided, and write"
                                + " @CallsGuard beside @PublicService." + ADD,
                        "The service resource of " + here + "$Resource, a resource of Jakarta REST, has a guard, but no"
                                + " handler leads to it, so nothing asks the guard. The adapter for Jakarta REST does"
                                + " not stand before it here: serve it with Jakarta REST, with kuzet-jakarta among the"
                                + " libraries. Or call the guard in the code of the endpoint before anything is"
                                + " provided, and write @CallsGuard beside @PublicService." + ADD);
    }

    @Test
    void anotherAdapterAnswersForItsOwn() {
        GuardDoors left = springMvc(guard("resource", Resource.class), guard("plain", Plain.class));
        left.leave(EndpointKind.JAKARTA_REST);
        assertThat(left.objections(Count.ALL)).singleElement().asString().contains("The service plain of ");
        assertThat(left.codesOutside(EndpointKind.JAKARTA_REST)).containsExactly("plain");
        assertThat(left.codesOutside(EndpointKind.SPRING_MVC)).containsExactly("plain", "resource");
    }

    @Test
    void anOpenDoorIsNotEnoughWhereThereIsAnotherWay() {
        GuardDoors opened = springMvc(guard("both", Both.class));
        opened.open(Both.class, method(Both.class, "send"));
        assertThat(opened.objections(Count.ALL))
                .singleElement()
                .asString()
                .contains("$Both is also a servlet, and reached as such its guard is not asked.");
    }

    @Test
    void handlersOfOtherKindsAreLookedAtOneByOne() {
        GuardDoors opened = springMvc(guard("kinds", Kinds.class, "send"), guard("sub", Kinds.class, "post"));
        opened.open(Kinds.class, method(Kinds.class, "send"));
        assertThat(opened.objections(Count.ALL))
                .hasSize(2)
                .first()
                .asString()
                .contains("$Kinds#post, a resource of Jakarta REST, has a guard, but no handler leads to it");
    }

    @Test
    void whatIsThereIsLookedAtAlthoughNoListNamesItsGuard() {
        GuardDoors present = springMvc();
        present.present(Kinds.class);
        assertThat(present.objections(Count.ALL))
                .singleElement()
                .asString()
                .contains("The service sub of ", "$Kinds#post is also a resource of Jakarta REST");
    }

    /** The handlers of Spring MVC are judged by their adapter. */
    @Test
    void aHandlerOfNoServiceThatNoAdapterRefusesIsReported() {
        GuardDoors present = springMvc();
        present.present(Forgotten.class);
        present.present(Client.class);
        assertThat(present.objections(Count.ALL))
                .singleElement()
                .asString()
                .startsWith(Forgotten.class.getName() + "#post() belongs to no service. Write @PublicService")
                .contains(" As a resource of Jakarta REST it would be reached. The adapter for Jakarta REST does not"
                        + " stand before it here: ");
        present.serve(EndpointKind.JAKARTA_REST);
        assertThat(present.objections(Count.ALL)).isEmpty();
    }

    @Test
    void aClassWhoseHandlersNeedNoAnnotationIsReportedAsAWhole(@TempDir java.nio.file.Path folder) throws Exception {
        java.nio.file.Path services = new GuardJars(folder)
                .jar(
                        "io.grpc",
                        new Source("BindableService", "public interface BindableService {}"),
                        new Source("Contract", "public interface Contract extends BindableService {}"),
                        new Source("Tax", "public class Tax implements BindableService { public void send() {} }"),
                        new Source(
                                "Free",
                                "public class Free implements BindableService {"
                                        + " @kz.kuzet.NotPublicService(reason = \"-\") public void send() {} }"));
        try (URLClassLoader loader = GuardJars.loader(services)) {
            GuardDoors present = springMvc();
            for (String name : List.of("Contract", "Tax", "Free")) {
                present.present(loader.loadClass("io.grpc." + name));
            }
            assertThat(present.objections(Count.ALL))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "io.grpc.Tax belongs to no service. Write @PublicService or @NotPublicService on it, or on"
                                    + " each of its handlers. As a service of gRPC it would be reached. The adapter for"
                                    + " gRPC does not stand before it here: ");
            present.leave(EndpointKind.GRPC);
            assertThat(present.objections(Count.ALL)).isEmpty();
        }
    }

    @Test
    void aMistypedNameOfWhatIsNotOfferedIsReported() {
        GuardDoors reduced = doors(NotOffered.of(List.of("plain", "plane")), guard("plain", Plain.class));
        assertThat(reduced.objections(Count.ALL))
                .singleElement()
                .asString()
                .contains("names plane, and there is no service");
    }

    @Test
    void whoeverCallsTheGuardNeedsNoDoor() {
        assertThat(springMvc(guard("calls", Calling.class), guard("method_calls", CallingMethod.class, "send"))
                        .objections(Count.ALL))
                .isEmpty();
    }

    @Test
    void whatIsNotOfferedNeedsNoDoor() {
        GuardDoors reduced = doors(NotOffered.of(List.of("plain")), guard("plain", Plain.class));
        assertThat(reduced.objections(Count.ALL)).isEmpty();
    }

    @Test
    void aClassThatIsGoneIsReported() {
        GuardDoors closed =
                springMvc(Guards.of("gone", "kz.gone.Endpoint"), Guards.of("gone too", "kz.gone.Other#send"));
        assertThat(closed.objections(Count.ALL))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("its class cannot be loaded"));
        assertThat(closed.objections(Count.PRESENT)).isEmpty();
    }

    @Test
    void aClassThatIsKnownOnlyAtARequestOpensThoseBelowIt() {
        GuardDoors opened = springMvc(guard("made", Made.class), guard("plain", Plain.class));
        opened.openBelow(Declared.class);
        assertThat(opened.objections(Count.ALL)).singleElement().asString().contains("The service plain of ");
    }

    @Test
    void whereMoreHandlersFollowOnlyTheOthersAreReported() {
        GuardDoors soFar = springMvc(guard("controller", Controller.class), guard("plain", Plain.class));
        assertThat(soFar.objections(Count.SO_FAR)).singleElement().asString().contains("The service plain of ");
        assertThat(soFar.objections(Count.ALL)).hasSize(2);
    }

    @Test
    void inAPartOfAnApplicationOnlyWhatIsThereCounts() {
        GuardDoors part = springMvc(guard("controller", Controller.class), guard("plain", Plain.class));
        assertThat(part.objections(Count.PRESENT)).isEmpty();
        part.present(Plain.class);
        assertThat(part.objections(Count.PRESENT)).singleElement().asString().contains("The service plain of ");
    }

    @Retention(RetentionPolicy.RUNTIME)
    @HttpMethod("LISTEN")
    @Repeatable(Listeners.class)
    @interface Listener {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Listeners {
        Listener[] value();
    }

    static class Repeated {
        @PublicService(
                code = "repeated",
                name = "-",
                disclosureRisk = ABSENT,
                databaseChange = UNCHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        @Listener("one")
        @Listener("other")
        void receive() {}
    }

    @Test
    void anAnnotationThatStandsSeveralTimesIsSeen() {
        assertThat(springMvc(guard("repeated", Repeated.class, "receive")).objections(Count.ALL))
                .singleElement()
                .asString()
                .contains("Repeated#receive, a resource of Jakarta REST, has a guard");
    }

    @PublicService(
            code = "contract",
            name = "-",
            disclosureRisk = ABSENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    interface Contract {
        @PublicService(
                code = "contract_send",
                name = "-",
                disclosureRisk = ABSENT,
                databaseChange = UNCHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        void send();

        void other();
    }

    @RestController
    @PublicService(
            code = "own",
            name = "-",
            disclosureRisk = ABSENT,
            databaseChange = UNCHANGED,
            term = 10,
            termUnit = MINUTES,
            fee = FREE)
    static class Own implements Contract {
        @Override
        @PublicService(
                code = "own_send",
                name = "-",
                disclosureRisk = ABSENT,
                databaseChange = UNCHANGED,
                term = 10,
                termUnit = MINUTES,
                fee = FREE)
        @PostMapping
        public void send() {}

        @Override
        @PostMapping
        public void other() {}
    }

    @RestController
    static class OutOfIt implements Contract {
        @Override
        @NotPublicService(reason = "-")
        @PostMapping
        public void send() {}

        @Override
        @NotPublicService(reason = "-")
        @PostMapping
        public void other() {}
    }

    private static ServiceGuard[] ofTheContract() {
        return new ServiceGuard[] {
            guard("contract", Contract.class), guard("contract_send", Contract.class, "send"),
        };
    }

    @Test
    void aGuardIsReplacedByThatOfTheClassBelow() {
        GuardDoors replaced = springMvc(ofTheContract());
        assertThat(replaced.objections(Count.ALL)).hasSize(2);
        assertThat(replaced.open(Own.class, method(Own.class, "other"))).isTrue();
        assertThat(replaced.objections(Count.ALL)).singleElement().asString().contains("contract_send");
        assertThat(replaced.open(Own.class, method(Own.class, "send"))).isTrue();
        assertThat(replaced.objections(Count.ALL)).isEmpty();
    }

    @Test
    void anExclusionReplacesNoGuard() {
        GuardDoors excluded = springMvc(ofTheContract());
        assertThat(excluded.open(OutOfIt.class, method(OutOfIt.class, "other"))).isFalse();
        assertThat(excluded.open(OutOfIt.class, method(OutOfIt.class, "send"))).isFalse();
        assertThat(excluded.objections(Count.ALL)).hasSize(2);
    }

    @Test
    void aCodeThatTwoEndpointsDeclareIsReported() {
        GuardDoors opened = springMvc();
        opened.open(Shared.class, method(Shared.class, "send"));
        opened.open(OneByOne.class, method(OneByOne.class, "send"));
        assertThat(opened.objections(Count.ALL))
                .contains("The code method is declared by " + OneByOne.class.getName() + "#send and by "
                        + Shared.class.getName() + ", so it stands for no guard. Give each service a code of its own.");
    }
}
