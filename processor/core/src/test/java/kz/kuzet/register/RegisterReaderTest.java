package kz.kuzet.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read, to the last character. */
final class RegisterReaderTest {

    @Test
    void readsEveryRegisterThatTheRulesGive() throws IOException {
        Register everything = Registers.EVERYTHING;
        assertThat(RegisterReader.read(Registers.json(everything))).isEqualTo(everything);
        assertThat(RegisterReader.read(Registers.json(Registers.small()))).isEqualTo(Registers.small());
        assertThat(RegisterReader.read(Registers.json(Registers.of()))).isEqualTo(Registers.of());
    }

    @ParameterizedTest
    @MethodSource("kz.kuzet.register.Registers#ofCompilations")
    void writesWhatItHasReadToTheByte(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(Registers.json(RegisterReader.read(bytes)).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("kz.kuzet.register.HostileTexts#all")
    void readsAnyText(String text) throws IOException {
        Register register = new Register(
                new RulesEdition(text, text),
                text,
                List.of(Registers.ofText(text)),
                List.of(new ExcludedEndpoint(text, text)));
        assertThat(RegisterReader.read(Registers.json(register))).isEqualTo(register);
    }

    @Test
    void readsEmptyTextsWhereTheyMayBe() throws IOException {
        Register register = new Register(
                RulesEdition.APPLIED,
                "",
                List.of(Registers.small().services().get(1)),
                List.of(new ExcludedEndpoint("kz.example.E", "")));
        assertThat(RegisterReader.read(Registers.json(register))).isEqualTo(register);
        assertThat(register.services().get(0).declared().riskAssessment()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kz.kuzet.register.HostileTexts#all")
    void readsEndpointsThatAreNotClassifiedYet(String text) throws IOException {
        Register register =
                new Register(RulesEdition.APPLIED, "", List.of(), List.of(), List.of("kz.example.E#f", text, text));
        assertThat(register.notYetClassified()).doesNotHaveDuplicates().isSorted();
        assertThat(RegisterReader.read(Registers.json(register))).isEqualTo(register);
    }

    @Test
    void readsAFileWithByteOrderMark() throws IOException {
        byte[] file = ("\uFEFF" + Registers.json(Registers.small())).getBytes(StandardCharsets.UTF_8);
        assertThat(RegisterReader.read(file)).isEqualTo(Registers.small());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "", "\n\n\t"})
    void readsAnyLayout(String endOfLine) throws IOException {
        assertThat(RegisterReader.read(Registers.json(Registers.small()).replace("\n", endOfLine)))
                .isEqualTo(Registers.small());
    }

    @Test
    void readsFieldsInAnyOrder() throws IOException {
        String json = Registers.json(Registers.small());
        String format = "  \"format\": 1,\n";
        String provider = "  \"provider\": \"Әділет министрлігі\",\n";
        assertThat(RegisterReader.read(json.replace(provider, "").replace(format, provider + format)))
                .isEqualTo(Registers.small());
    }

    @Test
    void sortsServicesAndExclusions() throws IOException {
        Register register = RegisterReader.read(
                Registers.json(Registers.small()).replace("\"c_1\"", "\"z\"").replace("#c_1", "#z"));
        assertThat(register.services()).extracting(RegisteredService::code).containsExactly("e_1", "z");
    }

    /** The points are read as they stand, so that they can be held against the Rules. */
    @Test
    void doesNotJudge() throws IOException {
        String json = Registers.json(Registers.small())
                .replace("\"score\": 5", "\"score\": 1")
                .replace("\"override\": \"COMPOSITE\"", "\"override\": null")
                .replace("\"method\": \"LOGIN_PASSWORD_EDS\"", "\"method\": \"LOGIN_PASSWORD\"")
                .replace("\"messagingMethod\": null", "\"messagingMethod\": \"LOGIN_PASSWORD_EDS\"");
        RegisteredService service = RegisterReader.read(json).services().get(0);
        assertThat(service.score()).isEqualTo(1);
        assertThat(service.override()).isEmpty();
        assertThat(service.method()).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD);
        assertThat(service.messagingMethod()).isEqualTo(Optional.of(AuthenticationMethod.LOGIN_PASSWORD_EDS));
        assertThat(service.classify().total()).isEqualTo(5);
    }

    /** Portals have about a thousand. */
    @Test
    void readsAsManyServicesAsNoPortalHas() throws IOException {
        RegisteredService service = Registers.small().services().get(0);
        RegisteredService[] services = new RegisteredService[20_000];
        Arrays.fill(services, service);
        assertThat(RegisterReader.read(Registers.json(Registers.of(services))).services())
                .hasSize(20_000);
    }
}
