package kz.kuzet.conformance.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.StringValue;
import io.grpc.BindableService;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.kuzet.conformance.grpc.contracts.FormsGrpc;
import kz.kuzet.conformance.grpc.services.LoginService;
import kz.kuzet.conformance.grpc.ways.Services.Counting;
import kz.kuzet.conformance.grpc.ways.Services.Declaring;
import kz.kuzet.conformance.grpc.ways.Services.Free;
import kz.kuzet.conformance.grpc.ways.Services.Own;
import kz.kuzet.conformance.grpc.ways.Services.Signed;
import kz.kuzet.grpc.EvidenceSource;
import kz.kuzet.grpc.GrpcGuards;
import kz.kuzet.grpc.testing.TestEvidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.ServiceGuards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every method is classified and every guard has a method that leads to it, or the server does not start. */
class AccountTest {

    private static final String FORGOTTEN = """
        package com.example;
        import com.google.protobuf.StringValue;
        import io.grpc.stub.StreamObserver;
        import kz.kuzet.conformance.grpc.contracts.FormsGrpc.FormsImplBase;
        public class Forgotten extends FormsImplBase {
            public Forgotten() { super("com.example.Forgotten"); }
            @Override public void send(StringValue request, StreamObserver<StringValue> answers) {
                answers.onNext(StringValue.of("sent"));
                answers.onCompleted();
            }
            @Override @kz.kuzet.NotPublicService(reason = "an example")
            public void listAll(StringValue request, StreamObserver<StringValue> answers) {
                answers.onNext(StringValue.of("listed"));
                answers.onCompleted();
            }
            @kz.kuzet.NotPublicService(reason = "an example")
            public void listAll(String other, StreamObserver<StringValue> answers) {}
        }
        """;

    private static final String WITHOUT_PROCESSOR = """
        package com.example;
        import kz.kuzet.*;
        @PublicService(code = "unguarded", name = "unguarded", disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED, term = 1, termUnit = TermUnit.MONTHS, fee = Fee.FREE)
        public class Unguarded extends kz.kuzet.conformance.grpc.ways.Services.Counting {
            public Unguarded() { super("com.example.Unguarded"); }
        }
        """;

    private final TestEvidence evidence = new TestEvidence();

    private static BindableService made(String name, String source) throws Exception {
        return (BindableService)
                Uncompiled.type(name, source).getDeclaredConstructor().newInstance();
    }

    /** All services of this class path but these. */
    private static Map<String, ?> onlyOffering(String... codes) {
        List<String> others = new ArrayList<>();
        ServiceGuards.load(AccountTest.class.getClassLoader()).all().stream()
                .map(guard -> guard.service().code())
                .filter(code -> !Arrays.asList(codes).contains(code))
                .forEach(others::add);
        return Map.of(GrpcGuards.NOT_OFFERED, others);
    }

    @Test
    void oneMessageNamesEveryUnclassifiedMethodAndSaysWhatToWrite() {
        assertThatThrownBy(() -> Server.of(
                        evidence,
                        made("com.example.Forgotten", FORGOTTEN),
                        made("com.example.Unguarded", WITHOUT_PROCESSOR),
                        new Free()))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains("Kuzet does not let this gRPC server start: ", "methods are not classified (Rules: para 6)")
                .contains("com.example.Forgotten#send(StringValue, StreamObserver) belongs to no service. Write"
                        + " @PublicService")
                .contains("com.example.Forgotten/ListAll of com.example.Forgotten cannot be judged")
                .contains("com.example.Unguarded is annotated with @PublicService, but there is no guard of it")
                .contains("kuzet.packages", "kuzet.unclassified=refuse")
                .doesNotContain("ways.Free");
    }

    @Test
    void aGuardWithoutAMethodStopsTheStart() {
        assertThatThrownBy(() -> Server.of(evidence, onlyOffering("login", "ways-signed"), new LoginService()))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains("the guard of a service is asked by nothing")
                .contains("The service ways-signed of " + Signed.class.getName() + ", a service of gRPC, has a guard,"
                        + " but no handler leads to it")
                .contains("kuzet.not-offered");
    }

    @Test
    void whereEachGuardHasItsMethodTheServerStarts() throws Exception {
        try (Server server = Server.of(
                evidence,
                onlyOffering("login", "ways-signed", "ways-own", "ways-own-talk"),
                new LoginService(),
                new Signed())) {
            assertThat(server.call(FormsGrpc.send("forms.Login"), "a").code()).isEqualTo(Status.Code.UNAUTHENTICATED);
        }
        // Its code calls the guard.
        Server.of(evidence, onlyOffering("login", "ways-own", "ways-own-talk"), new LoginService(), new Own())
                .close();
    }

    @Test
    void loweredToRefusingTheServerStartsAndRefuses() throws Exception {
        evidence.logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        BindableService forgotten = made("com.example.Forgotten", FORGOTTEN);
        BindableService unguarded = made("com.example.Unguarded", WITHOUT_PROCESSOR);
        try (Server server =
                Server.of(evidence, Map.of(GrpcGuards.UNCLASSIFIED, "refuse"), forgotten, unguarded, new Signed())) {
            for (String refused : List.of("com.example.Forgotten", "com.example.Unguarded")) {
                Answer answer = server.call(FormsGrpc.send(refused), "a");
                assertThat(answer.code()).isEqualTo(Status.Code.PERMISSION_DENIED);
                assertThat(answer.problem("status")).isEqualTo("403");
                assertThat(answer.challenge()).isEmpty();
            }
            assertThat(((Counting) unguarded).calls).hasValue(0);
            assertThat(server.call(FormsGrpc.send("ways.Signed"), "a").message())
                    .isEqualTo("called");
        }
    }

    @Test
    void servicesOfOtherLibrariesAreLeftAloneWhereThePackagesOfTheApplicationAreNamed() throws Exception {
        String own = AccountTest.class.getPackageName();
        String unmentioned = FORGOTTEN.replaceAll("@kz.kuzet.NotPublicService\\(.*\\)", "");
        try (Server server = Server.of(
                evidence,
                Map.of(GrpcGuards.PACKAGES, "org.assertj.core, " + own),
                made("com.example.Forgotten", unmentioned),
                new Signed())) {
            assertThat(server.call(FormsGrpc.send("com.example.Forgotten"), "a").message())
                    .isEqualTo("sent");
            assertThat(server.call(FormsGrpc.send("ways.Signed"), "a").code()).isEqualTo(Status.Code.UNAUTHENTICATED);
        }
        // Something is stated about it.
        for (String source : List.of(FORGOTTEN, WITHOUT_PROCESSOR)) {
            String name = source.equals(FORGOTTEN) ? "com.example.Forgotten" : "com.example.Unguarded";
            assertThatThrownBy(() -> Server.of(evidence, Map.of(GrpcGuards.PACKAGES, own), made(name, source)))
                    .hasMessageContaining(name);
        }
    }

    /** Streams in both directions, and somebody would have to confirm it. */
    public static class Endless extends Declaring {
        @Override
        @kz.kuzet.PublicService(
                code = "endless",
                name = "-",
                disclosureRisk = kz.kuzet.DisclosureRisk.PRESENT,
                databaseChange = kz.kuzet.DatabaseChange.CHANGED,
                term = 5,
                termUnit = kz.kuzet.TermUnit.WORKING_DAYS,
                fee = kz.kuzet.Fee.FREE)
        public StreamObserver<StringValue> talk(StreamObserver<StringValue> answers) {
            return super.talk(answers);
        }
    }

    @Test
    void aStreamInBothDirectionsCannotBeConfirmed() throws Exception {
        assertThatThrownBy(() -> Server.of(evidence, new Endless()))
                .message()
                .contains(
                        "a method of a service is not classified", "ways.Declaring/Talk of " + Endless.class.getName())
                .contains("streams in both directions", "write @PreparesRequest");
        evidence.logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Server server = Server.of(evidence, Map.of(GrpcGuards.UNCLASSIFIED, "refuse"), new Endless())) {
            assertThat(server.call(FormsGrpc.talk("ways.Declaring"), "a").code())
                    .isEqualTo(Status.Code.PERMISSION_DENIED);
            assertThat(server.call(FormsGrpc.send("ways.Declaring"), "a").code())
                    .isEqualTo(Status.Code.OK);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kuzet.unclassified, warn, stop or refuse",
        "kuzet.packages, ' , ', names of packages",
        "kuzet.max-request-size, many, a number of bytes",
        "kuzet.max-request-size, -1, a number of bytes",
        "kuzet.max-request-size, 2147483647, a number of bytes",
    })
    void aMalformedSettingStopsTheStart(String setting, String value, String wanted) {
        assertThatThrownBy(() -> Server.of(evidence, Map.of(setting, value), new Signed()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("Property " + setting + " is \"" + value + "\"", wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kuzet.unclasified", "kuzet.notoffered", "kuzet.channel"})
    void anUnknownSettingStopsTheStart(String setting) {
        assertThatThrownBy(() -> Server.of(evidence, Map.of(setting, "refuse"), new Signed()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Property " + setting + " is not known. The nearest name is kuzet.");
    }

    @Test
    void thereIsAlwaysASource() {
        EvidenceSource missing = null;
        assertThatThrownBy(() -> Server.of(missing, new Signed())).isInstanceOf(NullPointerException.class);
    }
}
