package kz.kuzet.register.difference;

import static kz.kuzet.register.difference.Services.register;
import static kz.kuzet.register.difference.Services.service;
import static kz.kuzet.register.difference.Services.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.Registers;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.register.difference.ServiceChange.FieldChange;
import kz.kuzet.rules.MethodOverride;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found: everything, once, and mirrored when old and new are exchanged. */
final class RegisterDifferenceTest {

    /** For each field of a service that is not its code, another value. */
    private static final Map<String, Object> OTHERS = Map.ofEntries(
            Map.entry("name", "Another name"),
            Map.entry("endpoint", "com.example.Other"),
            Map.entry("guard", "com.example.OtherGuard"),
            Map.entry("disclosureRisk", DisclosureRisk.ABSENT),
            Map.entry("databaseChange", DatabaseChange.CHANGED),
            Map.entry("term", 11),
            Map.entry("termUnit", TermUnit.HOURS),
            Map.entry("fee", Fee.CHARGED),
            Map.entry("result", ServiceResult.CERTIFICATE),
            Map.entry("composedOf", List.of("x", "y")),
            Map.entry("channels", List.of(Channel.PORTAL)),
            Map.entry("points", Registers.points(2, 0, 0, 1)),
            Map.entry("score", 3),
            Map.entry("override", Optional.of(MethodOverride.COMPOSITE)),
            Map.entry("method", Optional.of(AuthenticationMethod.LOGIN_PASSWORD_EDS)),
            Map.entry("messagingMethod", Optional.of(AuthenticationMethod.LOGIN_PASSWORD)),
            Map.entry("riskAssessment", "No. 7"));

    static Stream<RegisterField> fields() {
        return RegisterField.ALL.stream().filter(field -> field != RegisterField.CODE);
    }

    /** A field that is added to the table fails here until another value of it is compared. */
    @ParameterizedTest
    @MethodSource("fields")
    void eachFieldIsCompared(RegisterField field) {
        Object other = Objects.requireNonNull(OTHERS.get(field.name()), field.name());
        RegisteredService before = service("e_1");
        RegisteredService after = with(before, field.name(), other);
        Object old = field.of(before);

        RegisterDifference difference = RegisterDifference.between(register(before), register(after));

        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.changed())
                .singleElement()
                .satisfies(change -> assertThat(change.fields()).singleElement().satisfies(found -> {
                    assertThat(found.field()).isEqualTo(field);
                    assertThat(found.before()).isEqualTo(old);
                    assertThat(found.after()).isEqualTo(other);
                    assertThat(found.isReordering()).isFalse();
                }));
    }

    @Test
    void fieldsAreThoseOfTheRegisterInItsOrder() {
        assertThat(RegisterField.ALL)
                .extracting(RegisterField::name)
                .containsExactly(
                        "code",
                        "name",
                        "endpoint",
                        "guard",
                        "disclosureRisk",
                        "databaseChange",
                        "term",
                        "termUnit",
                        "fee",
                        "result",
                        "composedOf",
                        "channels",
                        "points",
                        "score",
                        "override",
                        "method",
                        "messagingMethod",
                        "riskAssessment");
        assertThat(fields().map(RegisterField::name)).containsExactlyInAnyOrderElementsOf(OTHERS.keySet());
        // What is no attribute of the declaration stands in the register alone.
        assertThat(RegisteredService.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("declared", "endpoint", "guard", "points", "score", "override");
    }

    @Test
    void allFieldsAtOnce() {
        RegisteredService before = service("e_1");
        RegisterDifference difference = RegisterDifference.between(register(before), register(with(before, OTHERS)));
        assertThat(difference.changed().get(0).fields())
                .extracting(FieldChange::field)
                .containsExactlyElementsOf(fields().toList());
    }

    @Test
    void orderAloneIsADifferenceAndSaidToBeNoMore() {
        RegisteredService before = with(service("e_1"), "composedOf", List.of("a", "b"));
        assertThat(reordering(before, "composedOf", List.of("b", "a"))).isTrue();
        assertThat(reordering(before, "composedOf", List.of("b", "c"))).isFalse();
        assertThat(reordering(before, "composedOf", List.of("a", "b", "b"))).isFalse();
        assertThat(reordering(before, "channels", List.of(Channel.MOBILE_APPLICATION, Channel.PORTAL)))
                .isTrue();
    }

    private static boolean reordering(RegisteredService before, String field, Object value) {
        return new ServiceChange(before, with(before, field, value))
                .fields()
                .get(0)
                .isReordering();
    }

    @Test
    void addedAndRemoved() {
        RegisterDifference difference = RegisterDifference.between(
                register(service("b"), service("a"), service("c")), register(service("d"), service("c"), service("0")));
        assertThat(difference.removed()).extracting(RegisteredService::code).containsExactly("a", "b");
        assertThat(difference.added()).extracting(RegisteredService::code).containsExactly("0", "d");
        assertThat(difference.changed()).isEmpty();
        assertThat(difference.renamings()).isEmpty();
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void anotherCodeOfTheSameEndpointIsPerhapsARenaming() {
        RegisteredService before = service("e_1");
        RegisteredService after = with(before, Map.of("code", "e_2", "name", "Another name"));
        RegisterDifference difference =
                RegisterDifference.between(register(before, service("gone")), register(after, service("new")));
        assertThat(difference.removed()).containsExactly(before, service("gone"));
        assertThat(difference.added()).containsExactly(after, service("new"));
        assertThat(difference.renamings()).containsExactly(new Change<>(before, after));
    }

    @Test
    void codeThatMovedToAnotherEndpointIsNoRenaming() {
        RegisteredService before = service("e_1");
        RegisteredService moved = with(before, "endpoint", "com.example.New");
        RegisteredService successor = with(service("e_2"), "endpoint", before.endpoint());
        RegisterDifference difference = RegisterDifference.between(register(before), register(moved, successor));
        assertThat(difference.changed()).containsExactly(new ServiceChange(before, moved));
        assertThat(difference.renamings()).isEmpty();
    }

    /** No compiler writes a code twice, but hands do. */
    @Test
    void ofACodeThatStandsTwiceTheSameEndpointsBelongTogether() {
        RegisteredService one = with(service("e_1"), "endpoint", "A");
        RegisteredService two = with(service("e_1"), "endpoint", "B");
        RegisteredService changed = with(two, "fee", Fee.CHARGED);
        assertThat(RegisterDifference.between(register(one, two), register(changed, one))
                        .changed())
                .containsExactly(new ServiceChange(two, changed));

        RegisterDifference fewer = RegisterDifference.between(register(one, two), register(two));
        assertThat(fewer.changed()).isEmpty();
        assertThat(fewer.removed()).containsExactly(one);

        RegisterDifference doubled = RegisterDifference.between(register(two, two), register(two));
        assertThat(doubled.removed()).containsExactly(two);
    }

    @Test
    void exclusions() {
        ExcludedEndpoint kept = new ExcludedEndpoint("A", "health");
        ExcludedEndpoint before = new ExcludedEndpoint("B", "old");
        ExcludedEndpoint after = new ExcludedEndpoint("B", "new");
        ExcludedEndpoint gone = new ExcludedEndpoint("C", "x");
        ExcludedEndpoint added = new ExcludedEndpoint("D", "x");
        RegisterDifference difference = RegisterDifference.between(
                register(List.of(gone, before, kept)), register(List.of(added, after, kept)));
        assertThat(difference.changedExclusions()).containsExactly(new Change<>(before, after));
        assertThat(difference.removedExclusions()).containsExactly(gone);
        assertThat(difference.addedExclusions()).containsExactly(added);
    }

    @Test
    void whatTheRegisterSaysAsAWhole() {
        Register before =
                new Register(new RulesEdition("No. 10", "No. 1"), "A", List.of(), List.of(), List.of("Land", "Tax"));
        Register after = new Register(new RulesEdition("No. 11", "No. 2"), "B", List.of(), List.of(), List.of("Tax"));
        assertThat(RegisterDifference.between(before, after).register())
                .containsExactly(
                        new RegisterChange(RegisterChange.Field.DOCUMENT, "No. 10", "No. 11"),
                        new RegisterChange(RegisterChange.Field.AMENDED_BY, "No. 1", "No. 2"),
                        new RegisterChange(RegisterChange.Field.PROVIDER, "A", "B"),
                        new RegisterChange(RegisterChange.Field.NOT_YET_CLASSIFIED, "Land, Tax", "Tax"));
    }

    /** Every component of a register, so that a new one cannot be forgotten. */
    @Test
    void aRegisterIsComparedAsAWhole() {
        assertThat(Arrays.stream(Register.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("edition", "provider", "services", "exclusions", "notYetClassified");
        assertThat(Arrays.stream(RulesEdition.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("document", "amendedBy");
        assertThat(Arrays.stream(ExcludedEndpoint.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("endpoint", "reason");
    }

    static Stream<Register> registers() {
        RegisteredService one = service("e_1");
        RegisteredService two = with(service("e_2"), "name", "Two");
        return Stream.of(
                register(),
                register(one),
                register(one, two),
                register(with(one, OTHERS), two),
                register(with(one, "code", "e_3"), two),
                register(one, one),
                register(List.of(new ExcludedEndpoint("A", "x"))),
                register(List.of(new ExcludedEndpoint("A", "y"), new ExcludedEndpoint("B", "y"))),
                new Register(RulesEdition.APPLIED, "", List.of(one), List.of()),
                new Register(new RulesEdition("x", "y"), "Ministry", List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("registers")
    void isEmptyExactlyWhereTheRegistersAreEqual(Register before) {
        assertThat(registers())
                .isNotEmpty()
                .allSatisfy(after -> assertThat(
                                RegisterDifference.between(before, after).isEmpty())
                        .isEqualTo(before.equals(after)));
    }

    @ParameterizedTest
    @MethodSource("registers")
    void isMirrored(Register before) {
        assertThat(registers())
                .isNotEmpty()
                .allSatisfy(after -> assertThat(RegisterDifference.between(after, before))
                        .isEqualTo(mirror(RegisterDifference.between(before, after))));
    }

    private static RegisterDifference mirror(RegisterDifference difference) {
        return new RegisterDifference(
                difference.register().stream()
                        .map(change -> new RegisterChange(change.field(), change.after(), change.before()))
                        .toList(),
                difference.changed().stream()
                        .map(change -> new ServiceChange(change.after(), change.before()))
                        .toList(),
                difference.removed(),
                difference.added(),
                difference.renamings().stream()
                        .map(renaming -> new Change<>(renaming.after(), renaming.before()))
                        .toList(),
                difference.changedExclusions().stream()
                        .map(change -> new Change<>(change.after(), change.before()))
                        .toList(),
                difference.removedExclusions(),
                difference.addedExclusions());
    }
}
