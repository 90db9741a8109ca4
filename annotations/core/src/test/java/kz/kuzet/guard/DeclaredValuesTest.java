package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import org.junit.jupiter.api.Test;

class DeclaredValuesTest {

    @PublicService(
            code = "қызмет 1",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 30,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            result = ServiceResult.PERMIT,
            composedOf = {"a", "b"},
            channels = {Channel.MOBILE_APPLICATION, Channel.PORTAL},
            method = AuthenticationMethod.LOGIN_PASSWORD_EDS,
            messagingMethod = AuthenticationMethod.LOGIN_PASSWORD)
    private static final class Full {}

    @PublicService(
            code = "a",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 1,
            termUnit = TermUnit.MONTHS,
            fee = Fee.CHARGED)
    private static final class Plain {}

    private static final DeclaredValues FULL = new DeclaredValues(
            "қызмет 1",
            DisclosureRisk.PRESENT,
            DatabaseChange.CHANGED,
            30,
            TermUnit.MINUTES,
            Fee.FREE,
            ServiceResult.PERMIT,
            List.of("a", "b"),
            List.of(Channel.MOBILE_APPLICATION, Channel.PORTAL),
            List.of(AuthenticationMethod.LOGIN_PASSWORD_EDS),
            List.of(AuthenticationMethod.LOGIN_PASSWORD));

    @Test
    void areThoseOfTheAnnotation() {
        assertThat(of(Full.class)).isEqualTo(FULL);
        assertThat(of(Plain.class))
                .isEqualTo(new DeclaredValues(
                        "a",
                        DisclosureRisk.ABSENT,
                        DatabaseChange.UNCHANGED,
                        1,
                        TermUnit.MONTHS,
                        Fee.CHARGED,
                        ServiceResult.OTHER,
                        List.of(),
                        List.of(Channel.PORTAL, Channel.MOBILE_APPLICATION),
                        List.of(),
                        List.of()));
    }

    /** Lists of guards that were written by an older version are read by a newer one. */
    @Test
    void haveTheSameMarkInEveryVersion() {
        assertThat(FULL.fingerprint()).isEqualTo("2248d25e");
        assertThat(of(Plain.class).fingerprint()).isEqualTo("dbb3721b");
        assertThat(changed(0, "c7").fingerprint()).isEqualTo("0f33da5f");
    }

    @Test
    void haveAnotherMarkWhicheverChanges() {
        List<DeclaredValues> all = Stream.concat(Stream.of(FULL), changed()).toList();
        assertThat(all).hasSize(12).doesNotHaveDuplicates();
        assertThat(all).extracting(DeclaredValues::fingerprint).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(DeclaredValues::fingerprint)
                .allSatisfy(mark -> assertThat(mark).matches("[0-9a-f]{8}"));
    }

    /** Each value changed once. */
    private static Stream<DeclaredValues> changed() {
        Object[] others = {
            "қызмет 2",
            DisclosureRisk.ABSENT,
            DatabaseChange.UNCHANGED,
            31,
            TermUnit.HOURS,
            Fee.CHARGED,
            ServiceResult.OTHER,
            List.of("a", "c"),
            List.of(Channel.PORTAL),
            List.of(),
            List.of()
        };
        assertThat(others).hasSameSizeAs(DeclaredValues.class.getRecordComponents());
        return IntStream.range(0, others.length).mapToObj(component -> changed(component, others[component]));
    }

    private static DeclaredValues changed(int component, Object value) {
        RecordComponent[] components = DeclaredValues.class.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = i == component ? value : components[i].getAccessor().invoke(FULL);
            }
            return DeclaredValues.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static DeclaredValues of(Class<?> declared) {
        return DeclaredValues.of(declared.getAnnotation(PublicService.class));
    }
}
