package kz.kuzet.conformance.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kuzet.conformance.data.linked.Address;
import kz.kuzet.conformance.data.linked.Application;
import kz.kuzet.conformance.data.linked.House;
import kz.kuzet.conformance.data.linked.Note;
import kz.kuzet.conformance.data.linked.Owner;
import kz.kuzet.conformance.data.linked.Person;
import kz.kuzet.conformance.data.linked.Visit;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.keyvalue.core.KeyValueOperations;

/**
 * A recipient who has only logged in, and for whom every address of the repositories that ask for no more is open, does not reach
 * the entities of those that ask for a signature.
 */
class WaysRoundTest {

    private static final String JSON = "application/json";
    private static final String LINKS = "text/uri-list";
    private static final String PATCH = "application/json-patch+json";
    private static final Pattern DIGEST = Pattern.compile("\"requestDigest\":\"([0-9a-f]{64})\"");
    private static final Pattern SERVICE = Pattern.compile("\"service\":\"(\\w+)\"");

    private static Server server;
    private static TestEvidence evidence;
    private static KeyValueOperations kept;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
        evidence = server.bean(TestEvidence.class);
        kept = server.bean(KeyValueOperations.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void fill() {
        List.of(Person.class, Address.class, Note.class, House.class, Owner.class, Visit.class)
                .forEach(kept::delete);
        Address address = new Address();
        address.id = "1";
        address.street = "Hidden Street";
        Note note = new Note();
        note.id = "1";
        note.text = "note";
        Person person = new Person();
        person.id = "1";
        person.name = "Aru";
        person.address = address;
        person.notes.add(note);
        Owner owner = new Owner();
        owner.id = "1";
        owner.surname = "Hidden Surname";
        House house = new House();
        house.id = "1";
        house.name = "House";
        house.owner = owner;
        Visit visit = new Visit();
        visit.id = "1";
        visit.name = "Visit";
        visit.address = address;
        List.of(address, note, person, owner, house, visit).forEach(kept::insert);
        evidence.reset().logIn(Recipients.RECIPIENT);
    }

    record Request(String method, String path, String type, String body) {

        HttpResponse<String> send(String... headers) {
            List<String> all = new ArrayList<>(List.of(headers));
            if (type != null) {
                all.addAll(List.of("Content-Type", type));
            }
            return server.send(method, path, body, all.toArray(String[]::new));
        }
    }

    private static Request get(String path) {
        return new Request("GET", path, null, null);
    }

    /** Addresses that show or change an entity of a service that asks for a signature. */
    static Stream<Request> others() {
        return Stream.of(
                get("/api/addresses"),
                get("/api/addresses/1"),
                get("/api/addresses/1/"),
                get("/api/people/1/address"),
                get("/api/people/1/address/1"),
                get("/api/people/1/address?projection=name"),
                get("/api/people/1/%61ddress"),
                get("/api/people/1?projection=address"),
                get("/api/people?projection=address"),
                get("/api/people?projection=street"),
                get("/api/people?projection=spoken"),
                get("/api/people?projection=none"),
                get("/api/people/search/findByName?name=Aru&projection=address"),
                get("/api/houses"),
                get("/api/houses/1"),
                get("/api/houses/1/owner"),
                get("/api/visits"),
                get("/api/visits/1"),
                get("/api/visits/search/findByName?name=Visit"),
                new Request("PATCH", "/api/visits/1", JSON, "{\"address\": {\"street\": \"changed\"}}"),
                get("/api/houses/search/findByName?name=House"),
                new Request("HEAD", "/api/people/1/address", null, null),
                new Request("DELETE", "/api/people/1/address", null, null),
                new Request("DELETE", "/api/people/1/address/1", null, null),
                new Request("PUT", "/api/people/1/address", LINKS, "/api/addresses/1"),
                new Request("POST", "/api/people/1/address", LINKS, "/api/addresses/1"),
                new Request("POST", "/api/houses", JSON, "{\"name\": \"x\", \"owner\": \"/api/owners/1\"}"),
                new Request("PATCH", "/api/houses/1", JSON, "{}"),
                new Request("DELETE", "/api/houses/1", null, null),
                new Request("POST", "/api/addresses/1?_method=DELETE", null, null),
                new Request("POST", "/api/people/1/address?_method=DELETE", null, null),
                new Request(
                        "PATCH",
                        "/api/people/1",
                        PATCH,
                        "[{\"op\": \"replace\", \"path\": \"/address/street\", \"value\": \"changed\"}]"),
                new Request(
                        "PATCH",
                        "/api/people/1",
                        PATCH + ";charset=UTF-8",
                        "[{\"op\": \"copy\", \"from\": \"/address/street\", \"path\": \"/name\"}]"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void loginDoesNotOpenWhatAsksForASignature(Request request) {
        HttpResponse<String> response = request.send("Accept", JSON);
        assertThat(response.statusCode()).isIn(401, 404, 405);
        assertThat(response.body()).doesNotContain("Hidden");
        assertThat(kept.findById("1", Address.class).orElseThrow().street).isEqualTo("Hidden Street");
        assertThat(kept.findById("1", Person.class).orElseThrow().address).isNotNull();
        assertThat(kept.findById("1", Person.class).orElseThrow().name).isEqualTo("Aru");
        assertThat(kept.findById("1", House.class)).isPresent();
    }

    /** The compact forms too. */
    @ParameterizedTest
    @MethodSource("others")
    void noFormOfTheAnswerDoes(Request request) {
        for (String accept : List.of(LINKS, "application/x-spring-data-compact+json", "application/hal+json", "*/*")) {
            HttpResponse<String> response = request.send("Accept", accept);
            assertThat(response.statusCode()).isIn(401, 404, 405, 406);
            assertThat(response.body()).doesNotContain("Hidden");
        }
    }

    /** Each guard names its own service and digest; a client confirms one after the other. */
    @ParameterizedTest
    @MethodSource("others")
    void aSignatureOpensIt(Request request) {
        List<String> asked = new ArrayList<>();
        HttpResponse<String> response = request.send("Accept", JSON);
        while (response.statusCode() == 401 && asked.size() < 4) {
            Matcher service = SERVICE.matcher(response.body());
            Matcher digest = DIGEST.matcher(response.body());
            if (!service.find() || !digest.find()) {
                // A response to HEAD has no body.
                assertThat(request.method()).isEqualTo("HEAD");
                evidence.confirmWhateverIsSent(Factor.EDS);
                asked.add("HEAD");
            } else {
                asked.add(service.group(1));
                evidence.confirm(
                        new Confirmation(Factor.EDS, Recipients.RECIPIENT, RequestDigest.ofHex(digest.group(1))));
            }
            response = request.send("Accept", JSON);
        }
        assertThat(response.statusCode()).isNotIn(401, 403);
        assertThat(asked).doesNotHaveDuplicates();
        if (response.statusCode() < 400) {
            assertThat(asked).hasSize(1);
        }
    }

    static Stream<Request> own() {
        return Stream.of(
                get("/api/people"),
                get("/api/people/1"),
                get("/api/people?projection=name"),
                get("/api/people/search/findByName?name=Aru"),
                get("/api/people/1/notes"),
                get("/api/notes"),
                new Request("POST", "/api/people/1/notes", LINKS, "/api/notes/1"),
                new Request("PATCH", "/api/people/1", JSON, "{\"name\": \"Aru\"}"),
                new Request("PATCH", "/api/people/1", "application/merge-patch+json", "{\"name\": \"Aru\"}"),
                new Request("PUT", "/api/people/1", JSON, "{\"name\": \"Aru\"}"),
                new Request("DELETE", "/api/people/1", null, null),
                new Request("DELETE", "/api/notes/1", null, null));
    }

    @ParameterizedTest
    @MethodSource("own")
    void loginOpensWhatAsksForNoMore(Request request) {
        HttpResponse<String> response = request.send("Accept", JSON);
        assertThat(response.statusCode()).isBetween(200, 204);
        assertThat(response.body()).doesNotContain("Hidden");
        evidence.reset();
        fill();
        evidence.reset();
        assertThat(request.send("Accept", JSON).statusCode())
                .isEqualTo(request.path().startsWith("/api/notes") ? response.statusCode() : 401);
    }

    /** What describes the addresses shows no entity. */
    @Test
    void descriptionsAreOpen() {
        evidence.reset();
        for (String path : List.of("/api", "/api/profile", "/api/profile/addresses", "/api/people/search")) {
            HttpResponse<String> response = server.get(path);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isNotEmpty().doesNotContain("Hidden", "Aru");
        }
        for (String path : List.of("/api/addresses", "/api/addresses/1", "/api/people/search/findByName")) {
            assertThat(server.send("OPTIONS", path, null).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nothingIsServedBesideTheBasePath() {
        for (String path : List.of("/addresses", "/addresses/1", "/people/1/address")) {
            assertThat(server.get(path).statusCode()).isEqualTo(404);
        }
    }
}
