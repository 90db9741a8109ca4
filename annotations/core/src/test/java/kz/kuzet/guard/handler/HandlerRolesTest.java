package kz.kuzet.guard.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.kuzet.CallsGuard;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole.NoService;
import kz.kuzet.guard.handler.HandlerRole.Prepares;
import kz.kuzet.guard.handler.HandlerRole.Sends;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import org.junit.jupiter.api.Test;

/** The role of a handler follows from the annotations on it and nearest to it. */
class HandlerRolesTest {

    @PublicService(
            code = "a",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static class Service {
        void send() {}

        @PreparesRequest
        void form() {}

        @PreparesRequest("a")
        void formByCode() {}

        @PreparesRequest("b")
        void formOfAnother() {}

        @NotPublicService(reason = "liveness")
        void health() {}

        @PublicService(
                code = "b",
                name = "-",
                disclosureRisk = DisclosureRisk.ABSENT,
                databaseChange = DatabaseChange.UNCHANGED,
                term = 10,
                termUnit = TermUnit.MINUTES,
                fee = Fee.FREE)
        void another() {}

        @NotPublicService(reason = "-")
        @PreparesRequest
        void contradiction() {}

        static void ofTheClass() {}
    }

    @CallsGuard
    @PublicService(
            code = "calls",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static class Calling {
        void send() {}

        @PreparesRequest
        void form() {}
    }

    interface Calls {
        @CallsGuard
        @PublicService(
                code = "a",
                name = "-",
                disclosureRisk = DisclosureRisk.ABSENT,
                databaseChange = DatabaseChange.UNCHANGED,
                term = 10,
                termUnit = TermUnit.MINUTES,
                fee = Fee.FREE)
        void send();
    }

    interface Asked {
        @PublicService(
                code = "a",
                name = "-",
                disclosureRisk = DisclosureRisk.ABSENT,
                databaseChange = DatabaseChange.UNCHANGED,
                term = 10,
                termUnit = TermUnit.MINUTES,
                fee = Fee.FREE)
        void send();
    }

    static class CallsAndAsked implements Calls, Asked {
        @Override
        public void send() {}
    }

    static class Plain {
        @PreparesRequest
        void nothing() {}

        @PreparesRequest("z")
        void unknown() {}

        void forgotten(String form) {}

        void forgotten(int[] numbers, List<String> words) {}

        @NotPublicService(reason = "-")
        void excluded() {}
    }

    static final class Heir extends Service {
        @Override
        void send() {}

        void added() {}
    }

    @NotPublicService(reason = "archive")
    static final class Archive extends Service {
        @Override
        @PreparesRequest
        void formOfAnother() {}

        @Override
        @PreparesRequest("b")
        void form() {}
    }

    interface Api<T> {
        @NotPublicService(reason = "generic")
        void take(T form);

        @NotPublicService(reason = "array")
        void takeAll(T[] forms, List<? extends T> more);

        @NotPublicService(reason = "number")
        <N extends Number> void count(N number);

        @NotPublicService(reason = "default")
        default void inherited() {}
    }

    static class Between<T> implements Api<T> {
        @Override
        public void take(T form) {}

        @Override
        public void takeAll(T[] forms, List<? extends T> more) {}

        @Override
        public <N extends Number> void count(N number) {}
    }

    static final class OfText extends Between<String> {
        @Override
        public void take(String form) {}

        public void take(Integer form) {}

        @Override
        public void takeAll(String[] forms, List<? extends String> more) {}

        @Override
        public <N extends Number> void count(N number) {}
    }

    @SuppressWarnings("rawtypes")
    static final class Raw implements Api {
        @Override
        public void take(Object form) {}

        @Override
        public void takeAll(Object[] forms, List more) {}

        @Override
        public void count(Number number) {}
    }

    @PublicService(
            code = "x",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @NotPublicService(reason = "-")
    static final class Contradiction {
        void any() {}

        @NotPublicService(reason = "-")
        void excluded() {}
    }

    private static final ServiceGuard A = Guards.of("a", Service.class.getName());
    private static final ServiceGuard B = Guards.of("b", Service.class.getName() + "#another");

    private final HandlerRoles roles = new HandlerRoles(ServiceGuards.of(List.of(A, B)));

    @Test
    void theClassSpeaksForItsHandlers() {
        assertThat(role(Service.class, "send")).isEqualTo(new Sends(A));
        assertThat(role(Service.class, "ofTheClass")).isEqualTo(new Sends(A));
    }

    @Test
    void theMethodSpeaksBeforeItsClass() {
        assertThat(role(Service.class, "health")).isEqualTo(new NoService("liveness"));
        assertThat(role(Service.class, "another")).isEqualTo(new Sends(B));
    }

    @Test
    void preparesTheServiceOfTheClassOrTheOneNamed() {
        assertThat(role(Service.class, "form")).isEqualTo(new Prepares(A));
        assertThat(role(Service.class, "formByCode")).isEqualTo(new Prepares(A));
        assertThat(role(Service.class, "formOfAnother")).isEqualTo(new Prepares(B));
    }

    @Test
    void preparesNothing() {
        assertThat(role(Plain.class, "nothing"))
                .isEqualTo(new Unclassified(Plain.class.getName()
                        + "#nothing() prepares a request, but of no service. Write the code of the service:"
                        + " @PreparesRequest(\"…\")."));
        assertThat(role(Plain.class, "unknown"))
                .isEqualTo(new Unclassified(Plain.class.getName()
                        + "#unknown() prepares requests of z, but there is no guard of that service. Its module was"
                        + " compiled without the processor (kuzet-processor belongs on the processor path), or"
                        + " META-INF/services/kz.kuzet.guard.ServiceGuard was lost or not merged when the application"
                        + " was packed."));
    }

    @Test
    void preparesTheServiceNamedWhereTheClassIsExcluded() {
        assertThat(role(Archive.class, "form")).isEqualTo(new Prepares(B));
        assertThat(role(Archive.class, "formOfAnother")).isInstanceOf(Unclassified.class);
    }

    @Test
    void whoeverIsForgottenIsNamedWithItsParameters() {
        assertThat(role(Plain.class, "forgotten", String.class))
                .isEqualTo(new Unclassified(Plain.class.getName()
                        + "#forgotten(String) belongs to no service. Write @PublicService, @NotPublicService or"
                        + " @PreparesRequest on it, or one of the first two on its class."));
        assertThat(role(Plain.class, "forgotten", int[].class, List.class))
                .isInstanceOfSatisfying(
                        Unclassified.class, role -> assertThat(role.why()).contains("#forgotten(int[], List) belongs"));
    }

    @Test
    void aClassifiedSuperclassCoversItsOwnHandlersAndNoNewOnes() {
        assertThat(role(Heir.class, "send")).isEqualTo(new Sends(A));
        assertThat(roles.of(Heir.class, method(Service.class, "send"))).isEqualTo(new Sends(A));
        assertThat(roles.of(Heir.class, method(Service.class, "health"))).isEqualTo(new NoService("liveness"));
        assertThat(role(Heir.class, "added")).isInstanceOf(Unclassified.class);
    }

    @Test
    void theEndpointSpeaksForAllThatItInheritsButTakesNothingAway() {
        assertThat(roles.of(Archive.class, method(Service.class, "another"))).isEqualTo(new Sends(B));
        assertThat(roles.of(Archive.class, method(Service.class, "health"))).isEqualTo(new NoService("liveness"));
        assertThat(roles.of(Archive.class, method(Service.class, "send")))
                .isEqualTo(new Unclassified(Service.class.getName() + "#send(), a handler of " + Archive.class.getName()
                        + ", would be judged by @NotPublicService on " + Archive.class.getName()
                        + ", which asks for less than @PublicService on " + Service.class.getName()
                        + ". Write on the handler itself what holds for it: @PublicService, @PreparesRequest or"
                        + " @NotPublicService; where it is inherited, override it."));
    }

    @Test
    void aGenericMethodIsOverriddenByOneOfItsArguments() {
        assertThat(role(OfText.class, "take", String.class)).isEqualTo(new NoService("generic"));
        assertThat(role(OfText.class, "take", Integer.class)).isInstanceOf(Unclassified.class);
        assertThat(role(OfText.class, "takeAll", String[].class, List.class)).isEqualTo(new NoService("array"));
        assertThat(role(OfText.class, "count", Number.class)).isEqualTo(new NoService("number"));
        assertThat(roles.of(OfText.class, method(Between.class, "take", Object.class)))
                .isEqualTo(new NoService("generic"));
        assertThat(roles.of(OfText.class, method(Api.class, "take", Object.class)))
                .isEqualTo(new NoService("generic"));
        assertThat(roles.of(OfText.class, method(Api.class, "inherited"))).isEqualTo(new NoService("default"));
    }

    @Test
    void aBridgeStandsForWhatItCalls() {
        Method bridge = Arrays.stream(OfText.class.getDeclaredMethods())
                .filter(method -> method.isBridge() && method.getName().equals("take"))
                .findFirst()
                .orElseThrow();
        assertThat(bridge.getParameterTypes()).containsExactly(Object.class);
        assertThat(roles.of(OfText.class, bridge)).isEqualTo(new NoService("generic"));
    }

    @Test
    void aRawTypeOverridesTheErasure() {
        assertThat(role(Raw.class, "take", Object.class)).isEqualTo(new NoService("generic"));
        assertThat(role(Raw.class, "takeAll", Object[].class, List.class)).isEqualTo(new NoService("array"));
        assertThat(role(Raw.class, "count", Number.class)).isEqualTo(new NoService("number"));
    }

    @Test
    void contradictionsAreRefused() {
        assertThat(role(Service.class, "contradiction"))
                .isEqualTo(new Unclassified(Service.class.getName()
                        + "#contradiction() is declared two things that exclude each other. Leave one of the"
                        + " annotations away."));
        for (String name : List.of("any", "excluded")) {
            assertThat(role(Contradiction.class, name))
                    .isEqualTo(new Unclassified(Contradiction.class.getName()
                            + " is declared two things that exclude each other. Leave one of the annotations away."));
        }
    }

    @Test
    void aMethodOfAnotherClassIsNone() {
        assertNoMethodOf(Plain.class, Service.class, "send");
        assertNoMethodOf(Plain.class, Service.class, "another");
        assertNoMethodOf(Service.class, Plain.class, "unknown");
    }

    private void assertNoMethodOf(Class<?> endpoint, Class<?> declaring, String name) {
        assertThat(roles.of(endpoint, method(declaring, name)))
                .isEqualTo(new Unclassified(declaring.getName() + "#" + name + "() is no method of "
                        + endpoint.getName() + ". Give the class whose method it is."));
    }

    @Test
    void withoutGuardsNothingThatIsAServiceMayBeCalled() {
        HandlerRoles none = new HandlerRoles(ServiceGuards.of(List.of()));
        for (String name : List.of("send", "form", "formByCode", "formOfAnother", "another")) {
            assertThat(none.of(Service.class, method(Service.class, name)))
                    .isInstanceOfSatisfying(
                            Unclassified.class,
                            role -> assertThat(role.why())
                                    .contains(
                                            "there is no guard of ",
                                            " (kuzet-processor belongs on the processor path), or ")
                                    .endsWith(" when the application was packed."));
        }
        assertThat(none.of(Service.class, method(Service.class, "health"))).isEqualTo(new NoService("liveness"));
    }

    @Test
    void aLostGuardIsMissedWhereItIsNeeded() {
        HandlerRoles onlyB = new HandlerRoles(ServiceGuards.of(List.of(B)));
        assertThat(onlyB.of(Service.class, method(Service.class, "another"))).isEqualTo(new Sends(B));
        assertThat(onlyB.of(Service.class, method(Service.class, "send")))
                .isInstanceOfSatisfying(
                        Unclassified.class,
                        role -> assertThat(role.why())
                                .isEqualTo(Service.class.getName()
                                        + " is annotated with @PublicService, but there is no guard of it. Its module"
                                        + " was compiled without the processor (kuzet-processor belongs on the"
                                        + " processor path), or kz.kuzet.guard.handler.HandlerRolesTest_ServiceGuard"
                                        + " was left out when the application was packed."));
    }

    @Test
    void tellsWhetherAnythingWasStated() {
        assertThat(roles.isMentioned(Service.class, method(Service.class, "send")))
                .isTrue();
        assertThat(roles.isMentioned(Plain.class, method(Plain.class, "excluded")))
                .isTrue();
        assertThat(roles.isMentioned(Plain.class, method(Plain.class, "nothing")))
                .isTrue();
        assertThat(roles.isMentioned(Plain.class, method(Plain.class, "forgotten", String.class)))
                .isFalse();
        assertThat(roles.isMentioned(Heir.class, method(Heir.class, "added"))).isFalse();
        assertThat(roles.isMentioned(Plain.class, method(Service.class, "send")))
                .isFalse();
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> new HandlerRoles(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> roles.of(null, method(Plain.class, "excluded")))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> roles.of(Plain.class, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> roles.doubt(null, method(Plain.class, "excluded")))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> roles.doubt(Plain.class, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Sends(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Prepares(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new NoService(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Unclassified(null)).isInstanceOf(NullPointerException.class);
    }

    private HandlerRole role(Class<?> endpoint, String name, Class<?>... parameters) {
        Method handler = method(endpoint, name, parameters);
        HandlerRole role = roles.of(endpoint, handler);
        assertThat(roles.doubt(endpoint, handler))
                .isEqualTo(
                        role instanceof Unclassified unclassified ? Optional.of(unclassified.why()) : Optional.empty());
        return role;
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getDeclaredMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void codeThatCallsItsGuardIsLeftAlone() throws Exception {
        HandlerRoles roles = new HandlerRoles(ServiceGuards.of(List.of()));
        for (String name : List.of("send", "form")) {
            Method handler = Calling.class.getDeclaredMethod(name);
            assertThat(roles.of(Calling.class, handler))
                    .isEqualTo(new HandlerRole.CallsItsGuard(Calling.class.getName()));
            assertThat(roles.doubt(Calling.class, handler)).isEmpty();
            assertThat(roles.guardOf(Calling.class, handler)).isEmpty();
        }
    }

    @Test
    void whetherTheCodeCallsItsGuardDoesNotDependOnAnOrder() throws Exception {
        HandlerRoles roles = new HandlerRoles(ServiceGuards.of(List.of()));
        assertThat(roles.doubt(CallsAndAsked.class, CallsAndAsked.class.getMethod("send")))
                .hasValueSatisfying(why -> assertThat(why).contains("is told different things"));
    }
}
