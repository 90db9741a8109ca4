package kz.kuzet.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.ServiceResult;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.ServiceCriteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the schema refuses. Of each value by itself it refuses what the reader refuses, and nothing else. What follows from
 * several values by the Rules it alone judges: the reader reads a register so that it can be held against the Rules.
 */
final class SchemaRefusalTest {

    private static final Set<String> CONSTRAINTS = Set.of(
            "type",
            "const",
            "enum",
            "minimum",
            "maximum",
            "minItems",
            "uniqueItems",
            "pattern",
            "required",
            "additionalProperties",
            "contains");

    /** Endpoints that are not classified yet, none of them as the form has them. */
    private static final List<String> UNSOUND_LISTS = List.of(
            "[]",
            "1",
            "[1]",
            "[{}]",
            "[{\"endpoint\": 1}]",
            "[{\"endpoint\": \" \"}]",
            "[{\"endpoint\": \"a\", \"reason\": \"-\"}]");

    private static String withNotYetClassified(String list) {
        String register = Registers.json(Registers.small()).strip();
        return register.substring(0, register.length() - 1) + ", \"notYetClassified\": " + list + "}";
    }

    @Test
    void refusesListsOfUnclassifiedEndpointsAsTheReaderDoes() {
        assertThat(RegisterSchema.refusals(withNotYetClassified("[{\"endpoint\": \"a.B\"}]")))
                .isEmpty();
        assertThat(UNSOUND_LISTS).isNotEmpty().allSatisfy(list -> {
            String register = withNotYetClassified(list);
            assertThat(RegisterSchema.refusals(register)).as(list).isNotEmpty();
            assertThatThrownBy(() -> RegisterReader.read(register))
                    .as(list)
                    .isInstanceOf(MalformedRegisterException.class);
        });
    }

    @Test
    void refusesOfEachValueWhatTheReaderRefuses() {
        Map<String, JsonNode> changed = ChangedRegisters.all();
        assertThat(changed).hasSizeGreaterThan(1_500).allSatisfy((change, register) -> {
            boolean refused = RegisterSchema.refusals(register).stream()
                    .anyMatch(refusal -> !RegisterSchema.isOfTheRules(refusal));
            if (refused) {
                assertThatThrownBy(() -> RegisterReader.read(register.toString()))
                        .as(change)
                        .isInstanceOf(MalformedRegisterException.class);
            } else {
                assertThatCode(() -> RegisterReader.read(register.toString()))
                        .as(change)
                        .doesNotThrowAnyException();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "\"register\"", "{}"})
    void refusesOtherDocuments(String document) {
        assertThat(RegisterSchema.refusals(document)).isNotEmpty();
        assertThatThrownBy(() -> RegisterReader.read(document)).isInstanceOf(MalformedRegisterException.class);
    }

    /** To a schema 1.0 is the number 1, and of two fields of one name there is only the last. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'\"format\": 1'|'\"format\": 1.0'", "'\"format\": 1'|'\"format\": 1, \"format\": 1'"})
    void cannotSeeHowAValueIsWritten(String was, String is) {
        String register = Registers.json(Registers.small()).replace(was, is);
        assertThat(RegisterSchema.refusals(register)).isEmpty();
        assertThatThrownBy(() -> RegisterReader.read(register)).isInstanceOf(MalformedRegisterException.class);
    }

    @Test
    void takesNoPointsButThoseOfTheRules() {
        assertThat(Registers.criteria()).isNotEmpty().allSatisfy(criteria -> {
            Classification right = criteria.classify();
            ObjectNode register = register(criteria, ServiceResult.OTHER, List.of(), List.of(Channel.PORTAL));
            ObjectNode service = service(register);
            for (int risk = 1; risk <= 2; risk++) {
                for (int change = 0; change <= 2; change++) {
                    for (int term = 0; term <= 1; term++) {
                        for (int fee = 0; fee <= 1; fee++) {
                            ObjectNode points = (ObjectNode) service.get("points");
                            points.put("disclosureRisk", risk);
                            points.put("databaseChange", change);
                            points.put("term", term);
                            points.put("fee", fee);
                            assertThat(RegisterSchema.refusals(register).stream()
                                            .noneMatch(refusal -> refusal.contains("/pointsOfCriteria/")))
                                    .as("%s", points)
                                    .isEqualTo(risk == right.points(Criterion.DISCLOSURE_RISK)
                                            && change == right.points(Criterion.DATABASE_CHANGE)
                                            && term == right.points(Criterion.TERM)
                                            && fee == right.points(Criterion.FEE));
                        }
                    }
                }
            }
        });
    }

    @Test
    void takesNoTotalButTheSumOfPoints() {
        assertThat(Registers.criteria()).isNotEmpty().allSatisfy(criteria -> {
            ObjectNode register = register(criteria, ServiceResult.OTHER, List.of(), List.of(Channel.PORTAL));
            for (int score = 1; score <= 6; score++) {
                service(register).put("score", score);
                assertThat(RegisterSchema.refusals(register).stream()
                                .noneMatch(refusal -> refusal.contains("/totalOfPoints/")))
                        .isEqualTo(score == criteria.classify().total());
            }
        });
    }

    @Test
    void takesNoMethodsButThoseOfTheRules() {
        List<List<Channel>> channels =
                List.of(List.of(Channel.PORTAL), List.of(Channel.INSTANT_MESSAGE), List.of(Channel.SHORT_TEXT_MESSAGE));
        // One of each total.
        Stream<ServiceCriteria> totals = Stream.of(1, 2, 3, 4, 5, 6)
                .map(total -> Registers.criteria()
                        .filter(criteria -> criteria.classify().total() == total)
                        .findFirst()
                        .orElseThrow());
        totals.forEach(criteria -> {
            for (ServiceResult result : ServiceResult.values()) {
                for (List<String> components : List.of(List.<String>of(), List.of("a", "b"))) {
                    channels.forEach(over -> assertMethods(criteria, result, components, over));
                }
            }
        });
    }

    private static void assertMethods(
            ServiceCriteria criteria, ServiceResult result, List<String> components, List<Channel> channels) {
        ServiceCriteria permit = result == ServiceResult.PERMIT ? criteria.issuingPermit() : criteria;
        Classification right = (components.isEmpty() ? permit : permit.joiningServices()).classify();
        String rightOverride = right.override().map(Enum::name).orElse(null);
        ObjectNode register = register(criteria, result, components, channels);
        ObjectNode service = service(register);
        for (String override : Arrays.asList(null, "PERMIT", "COMPOSITE")) {
            service.put("override", override);
            for (AuthenticationMethod method : AuthenticationMethod.values()) {
                service.put("method", method.name());
                for (String messaging : messagingMethods()) {
                    service.put("messagingMethod", messaging);
                    boolean messagingHasPlace = messaging == null
                            || (messaging.equals("LOGIN_PASSWORD")
                                    && ChannelRule.messagesLeaveGap(method)
                                    && channels.get(0).isMessage());
                    boolean lawful = Objects.equals(override, rightOverride)
                            && AlternativeRule.acceptable(right.method()).contains(method)
                            && messagingHasPlace;
                    assertThat(RegisterSchema.refusals(register).isEmpty())
                            .as("%s %s %s %s %s", criteria, result, override, method, messaging)
                            .isEqualTo(lawful);
                }
            }
        }
    }

    private static List<String> messagingMethods() {
        return Arrays.asList(null, "LOGIN_PASSWORD", "LOGIN_PASSWORD_OTP", "LOGIN_PASSWORD_EDS");
    }

    /** Every constraint of the schema has refused something above, or does so here. */
    @Test
    void hasNoConstraintThatRefusesNothing() {
        Set<String> refusals = new TreeSet<>(RegisterSchema.refusals("[]"));
        ChangedRegisters.all().values().forEach(register -> refusals.addAll(RegisterSchema.refusals(register)));
        for (String list : UNSOUND_LISTS) {
            refusals.addAll(RegisterSchema.refusals(withNotYetClassified(list)));
        }
        Registers.criteria().forEach(criteria -> {
            for (ServiceResult result : ServiceResult.values()) {
                for (List<String> components : List.of(List.<String>of(), List.of("a", "b"))) {
                    ObjectNode register = register(criteria, result, components, List.of(Channel.PORTAL));
                    for (String pointer : List.of("points/disclosureRisk", "points/databaseChange", "points/term")) {
                        refusals.addAll(refusalsWithOther(register, pointer));
                    }
                    refusals.addAll(refusalsWithOther(register, "points/fee"));
                    refusals.addAll(refusalsWithOther(register, "score"));
                    service(register).put("override", "ANOTHER").put("method", "ANOTHER");
                    refusals.addAll(RegisterSchema.refusals(register));
                    for (String override : List.of("PERMIT", "COMPOSITE")) {
                        service(register).put("override", override);
                        refusals.addAll(RegisterSchema.refusals(register));
                    }
                    service(register).putNull("override").put("messagingMethod", "LOGIN_PASSWORD_OTP");
                    refusals.addAll(RegisterSchema.refusals(register));
                }
            }
        });
        Set<String> constraints = new TreeSet<>();
        collectConstraints(RegisterSchema.tree(), "", constraints);
        assertThat(constraints).hasSizeGreaterThan(80);
        assertThat(refusals).isEqualTo(constraints);
    }

    private static List<String> refusalsWithOther(ObjectNode register, String path) {
        ObjectNode copy = register.deepCopy();
        ObjectNode parent = path.contains("/") ? (ObjectNode) service(copy).get("points") : service(copy);
        String name = path.substring(path.indexOf('/') + 1);
        parent.put(name, parent.get(name).asInt() + 7);
        return RegisterSchema.refusals(copy);
    }

    private static void collectConstraints(JsonNode schema, String path, Set<String> constraints) {
        schema.properties().forEach(field -> {
            String place = path + "/" + field.getKey();
            boolean isName = path.endsWith("/properties") || path.endsWith("/$defs");
            if (!isName && CONSTRAINTS.contains(field.getKey())) {
                constraints.add(place);
            } else if (!field.getKey().equals("if")) {
                collectConstraints(field.getValue(), place, constraints);
            }
        });
        if (schema instanceof ArrayNode) {
            for (int index = 0; index < schema.size(); index++) {
                collectConstraints(schema.get(index), path + "/" + index, constraints);
            }
        }
    }

    private static ObjectNode register(
            ServiceCriteria criteria, ServiceResult result, List<String> components, List<Channel> channels) {
        RegisteredService service =
                Registers.service("s", criteria, result, components, channels, AuthenticationMethod.LOGIN_PASSWORD_EDS);
        return (ObjectNode) ChangedRegisters.parse(Registers.json(Registers.of(service)));
    }

    private static ObjectNode service(ObjectNode register) {
        return (ObjectNode) register.get("services").get(0);
    }
}
