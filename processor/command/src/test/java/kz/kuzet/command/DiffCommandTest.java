package kz.kuzet.command;

import static kz.kuzet.command.Modules.json;
import static kz.kuzet.command.Modules.register;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.register.difference.Services;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kuzet diff} as a user calls it, on files. */
final class DiffCommandTest {

    private static final ServiceCriteria FOUR_POINTS = new ServiceCriteria(
            DisclosureRisk.PRESENT,
            DatabaseChange.UNCHANGED,
            new Term(5, TermUnit.WORKING_DAYS),
            Fee.CHARGED,
            false,
            false);
    private static final ServiceCriteria THREE_POINTS = new ServiceCriteria(
            DisclosureRisk.PRESENT,
            DatabaseChange.UNCHANGED,
            new Term(5, TermUnit.WORKING_DAYS),
            Fee.FREE,
            false,
            false);

    @TempDir
    private Path folder;

    private static KuzetRun diff(Object... arguments) {
        List<String> all = new ArrayList<>(List.of("diff"));
        Stream.of(arguments).map(Object::toString).forEach(all::add);
        return KuzetRun.of(all.toArray(new String[0]));
    }

    private Path file(String name, Register register) {
        return Modules.write(folder.resolve(name), Modules.bytes(json(register)));
    }

    private static Register before() {
        return new Register(
                RulesEdition.APPLIED,
                "Ministry",
                List.of(
                        Services.service("charged", FOUR_POINTS, false),
                        Services.service("renamed_1"),
                        Services.service("permit"),
                        Services.service("kept"),
                        Services.service("sms"),
                        Services.with(Services.service("moved"), "composedOf", List.of())),
                List.of(
                        new ExcludedEndpoint("com.example.Health", "health"),
                        new ExcludedEndpoint("com.example.Old", "x")));
    }

    private static Register after() {
        return new Register(
                RulesEdition.APPLIED,
                "Ministry of Justice",
                List.of(
                        Services.service("charged", THREE_POINTS, false),
                        Services.with(
                                Services.service("renamed_2"),
                                "endpoint",
                                Services.service("renamed_1").endpoint()),
                        Services.with(
                                Services.service(
                                        "permit",
                                        new ServiceCriteria(
                                                DisclosureRisk.PRESENT,
                                                DatabaseChange.UNCHANGED,
                                                new Term(10, TermUnit.MINUTES),
                                                Fee.CHARGED,
                                                true,
                                                false),
                                        false),
                                "name",
                                "Permit"),
                        Services.service("kept"),
                        Services.with(
                                Services.service("sms"),
                                Map.of(
                                        "channels",
                                        List.of(Channel.PORTAL, Channel.MOBILE_APPLICATION, Channel.SHORT_TEXT_MESSAGE),
                                        "messagingMethod",
                                        Optional.of(AuthenticationMethod.LOGIN_PASSWORD))),
                        Services.with(
                                Services.service("moved"),
                                Map.of(
                                        "endpoint",
                                        "com.example.New#get",
                                        "channels",
                                        List.of(Channel.MOBILE_APPLICATION, Channel.PORTAL)))),
                List.of(
                        new ExcludedEndpoint("com.example.Health", "liveness"),
                        new ExcludedEndpoint("com.example.New", "y")));
    }

    @Test
    void text() {
        Path old = file("old.json", before());
        Path now = file("new.json", after());
        assertThat(diff(old, now))
                .isEqualTo(new KuzetRun(1, """
                    OLD → NEW
                    Classified otherwise: weaker 2, stronger 1, other changes 1. Added: 1. Removed: 1.

                    How recipients authenticate
                      ▼ weaker:  charged  Service charged
                          Authentication method: login and password, electronic digital signature → login and password, one-time password
                          because Fee: charged → free
                          Points: 2 + 0 + 1 + 1 → 2 + 0 + 1 + 0
                          Total of points: 4 → 3
                      ▼ weaker:  sms  Service sms
                          Channels: portal, mobile application → portal, mobile application, short text messages
                          Authentication method over messages: — → login and password
                          The method is the same; over messages or another channel something else is asked for.
                      ▲ stronger:  permit  Permit
                          Authentication method: login and password, one-time password → login and password, electronic digital signature
                          because Result: other → permit
                          Name of the service: Service permit → Permit
                          Fee: free → charged
                          Points: 2 + 0 + 0 + 0 → 2 + 0 + 0 + 1
                          Total of points: 2 → 3
                          Reason that overrides the points: — → issues a permit

                    Other changes
                      ●  moved  Service moved
                          Endpoint: com.example.Endpointmoved → com.example.New#get
                          Channels: portal, mobile application → mobile application, portal (only the order)

                    Added
                      +  renamed_2  Service renamed_2
                          Total of points: 2. Authentication method: login and password, one-time password
                          The endpoint is that of "renamed_1", which was removed: perhaps only the code is new.

                    Removed
                      −  renamed_1  Service renamed_1
                          Total of points: 2. Authentication method: login and password, one-time password
                          The endpoint is now that of "renamed_2", which was added: perhaps only the code is new.

                    Endpoints without a public service
                      ●  com.example.Health
                          Reason: health → liveness
                      +  com.example.New  y
                      −  com.example.Old  x

                    The register as a whole
                      ●  State body
                          Value: Ministry → Ministry of Justice
                    """.replace("OLD", old.toString()).replace("NEW", now.toString()), ""));
    }

    @Test
    void markdown() {
        Path old = file("old.json", before());
        Path now = file("new.json", after());
        KuzetRun run = diff(old, now, "--format", "markdown");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("""
            ### How recipients authenticate

            ▼ weaker: **charged** Service charged

            | | before | now |
            | --- | --- | --- |
            | Authentication method | login and password, electronic digital signature | login and password, one-time password |
            | **Fee** | charged | free |
            | Points | 2 \\+ 0 \\+ 1 \\+ 1 | 2 \\+ 0 \\+ 1 \\+ 0 |
            | Total of points | 4 | 3 |

            ▼ weaker: **sms** Service sms
            """);
        assertThat(run.out()).contains("""
            ### Added

            \\+ **renamed\\_2** Service renamed\\_2

            Total of points: 2. Authentication method: login and password, one-time password
            """);
    }

    @Test
    void json_() throws IOException {
        Path old = file("old.json", register(Services.service("a", FOUR_POINTS, false), Services.service("gone")));
        Path now = file("new.json", register("Other", Services.service("a", THREE_POINTS, false)));
        KuzetRun run = diff("-f", "json", old, now);
        assertThat(run).isEqualTo(new KuzetRun(1, """
            {
              "format": 1,
              "same": false,
              "register": [
                {
                  "field": "provider",
                  "before": "Ministry",
                  "after": "Other"
                }
              ],
              "changed": [
                {
                  "code": "a",
                  "name": "Service a",
                  "strength": "WEAKER",
                  "method": {
                    "before": "LOGIN_PASSWORD_EDS",
                    "after": "LOGIN_PASSWORD_OTP",
                    "causes": [
                      "FEE"
                    ]
                  },
                  "fields": [
                    {
                      "field": "fee",
                      "before": "CHARGED",
                      "after": "FREE"
                    },
                    {
                      "field": "points",
                      "before": {
                        "disclosureRisk": 2,
                        "databaseChange": 0,
                        "term": 1,
                        "fee": 1
                      },
                      "after": {
                        "disclosureRisk": 2,
                        "databaseChange": 0,
                        "term": 1,
                        "fee": 0
                      }
                    },
                    {
                      "field": "score",
                      "before": 4,
                      "after": 3
                    },
                    {
                      "field": "method",
                      "before": "LOGIN_PASSWORD_EDS",
                      "after": "LOGIN_PASSWORD_OTP"
                    }
                  ]
                }
              ],
              "added": [],
              "removed": [
                {
                  "code": "gone",
                  "name": "Service gone",
                  "endpoint": "com.example.Endpointgone",
                  "score": 2,
                  "override": null,
                  "method": "LOGIN_PASSWORD_OTP",
                  "messagingMethod": null
                }
              ],
              "renamed": [],
              "notPublicServices": {
                "changed": [],
                "added": [],
                "removed": []
              }
            }
            """, ""));
        for (Register other : List.of(before(), after())) {
            KuzetRun more = diff("-f", "json", old, file("more.json", other));
            List<JsonToken> tokens = new ArrayList<>();
            try (JsonParser parser = new JsonFactory().createParser(more.out())) {
                while (parser.nextToken() != null) {
                    tokens.add(parser.currentToken());
                }
            }
            assertThat(tokens).startsWith(JsonToken.START_OBJECT).endsWith(JsonToken.END_OBJECT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void sameRegisters(String form) {
        Path old = file("old.json", before());
        KuzetRun run = diff(old, file("copy.json", before()), "-f", form);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(form.equals("json") ? "\"same\": true" : "The registers say the same.");
    }

    @Test
    void modulesAreComparedAsOneApplication() {
        RegisteredService one = Modules.service("e_1");
        RegisteredService two = Modules.service("e_2");
        Path whole = file("whole.json", register(one, two));
        Path war = Modules.write(
                folder.resolve("portal.war"),
                Modules.zip(Map.of(
                        "WEB-INF/classes/" + Modules.REGISTER,
                        Modules.bytes(json(register(one))),
                        "WEB-INF/lib/module.jar",
                        Modules.jar(register(two)))));
        assertThat(diff(whole, war).status()).isZero();
        Path classes = Modules.folder(folder.resolve("classes"), register(one));
        assertThat(diff(classes, Modules.jar(folder.resolve("m.jar"), register(one)))
                        .status())
                .isZero();
        KuzetRun run = diff(war, classes);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Removed\n  −  e_2");
    }

    /** Modules that contradict each other have no register in common, so nothing can be compared with it. */
    @Test
    void contradictingModules() {
        Path war = Modules.write(
                folder.resolve("portal.war"),
                Modules.zip(Map.of(
                        "WEB-INF/lib/a.jar",
                        Modules.jar(register("A", Modules.service("e_1"))),
                        "WEB-INF/lib/b.jar",
                        Modules.jar(register("B", Modules.service("e_1"))))));
        KuzetRun run = diff(war, war);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("name different state bodies", "[KUZET104]")
                .endsWith("kuzet: " + war + ": its modules have no register in common, for the reasons above\n");
    }

    @Test
    void outputFile() throws IOException {
        Path old = file("old.json", before());
        Path now = file("new.json", after());
        Path output = folder.resolve("diff.md");
        KuzetRun run = diff(old, now, "-f", "markdown", "-o", output);
        assertThat(run).isEqualTo(new KuzetRun(1, "", ""));
        assertThat(output).hasContent(diff(old, now, "-f", "markdown").out());
        assertThat(diff(old, now, "-o", now).err())
                .isEqualTo("kuzet: " + now
                        + ": is compared and cannot be written at the same time; choose another output\n");
        assertThat(Files.readString(now)).isEqualTo(json(after()));
    }

    private static String onATerminal(Map<String, String> environment, Object... arguments) {
        StringWriter out = new StringWriter();
        String[] all = Stream.concat(Stream.of("diff"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);
        Kuzet.run(new PrintWriter(out), new PrintWriter(new StringWriter()), environment, true, all);
        return out.toString();
    }

    @Test
    void coloursAreForTerminalsOnly() {
        Path old = file("old.json", before());
        Path now = file("new.json", after());
        assertThat(onATerminal(Map.of(), old, now))
                .contains(
                        "\u001B[31m▼ weaker:  charged  Service charged\u001B[0m",
                        "\u001B[32m▲ stronger:  permit  Permit\u001B[0m");
        assertThat(onATerminal(Map.of("NO_COLOR", "1"), old, now))
                .isEqualTo(diff(old, now).out());
        for (String form : List.of("markdown", "json")) {
            assertThat(onATerminal(Map.of(), old, now, "-f", form))
                    .contains("charged")
                    .doesNotContain("\u001B");
        }
    }

    @Test
    void threeLanguages() {
        Path old = file("old.json", before());
        Path now = file("new.json", after());
        assertThat(diff(old, now, "--locale", "ru").out())
                .contains("▼ слабее:  charged", "причина: Платность: платно → бесплатно");
        assertThat(diff(old, now, "--locale", "kk").out())
                .contains("▼ әлсіз:  charged", "себебі: Ақылылығы: ақылы → тегін");
        assertThat(diff(old, now, "-f", "json", "--locale", "kk")).isEqualTo(diff(old, now, "-f", "json"));
    }

    /** A register that was changed by hand is shown as it is, and the change of its method is not put down to the Rules. */
    @Test
    void methodThatDoesNotFollowFromTheRules() {
        RegisteredService sound = Services.service("a", FOUR_POINTS, false);
        RegisteredService forged = Services.with(sound, "method", AuthenticationMethod.LOGIN_PASSWORD);
        Path old = file("old.json", register(sound));
        KuzetRun run = diff(old, file("forged.json", register(forged)));
        assertThat(run.out())
                .contains("▼ weaker:  a", "This does not follow from the criteria by the Rules")
                .doesNotContain("because");
        assertThat(diff(old, file("forged.json", register(forged)), "-f", "json")
                        .out())
                .contains("\"causes\": []");
    }

    @Test
    void choiceOfTheProvider() {
        Path old = file("old.json", register(Services.service("a", THREE_POINTS, false)));
        KuzetRun run = diff(old, file("new.json", register(Services.service("a", THREE_POINTS, true))));
        assertThat(run.out()).contains("▲ stronger:  a", "is the choice of the provider (Appendix 1, para 1).");
    }

    static Stream<String> hostileSigns() {
        return IntStream.concat(
                        IntStream.concat(IntStream.range(1, ' '), IntStream.rangeClosed(0x7F, 0x9F)),
                        IntStream.of(
                                0xAD, 0x061C, 0x200B, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066,
                                0x2069, 0xFEFF, 0xE0001))
                .mapToObj(Character::toString);
    }

    /** Whatever a register holds, no form lets a terminal see a character that it obeys or that hides something. */
    @Test
    void nothingHiddenReachesATerminal() {
        String all = "a" + String.join("b", hostileSigns().toList()) + "c\u001B[31mred";
        RegisteredService hostile = Services.with(
                Services.service("x"),
                Map.of(
                        "name",
                        all,
                        "endpoint",
                        all,
                        "guard",
                        all,
                        "riskAssessment",
                        all,
                        "composedOf",
                        List.of(all, "z")));
        RegisteredService changed = Services.with(
                hostile,
                Map.of("name", all + "!", "endpoint", all + "?", "riskAssessment", "", "composedOf", List.of()));
        RegisteredService other = Services.with(hostile, "code", all);
        Register old = new Register(
                new RulesEdition(all, all), all, List.of(hostile), List.of(new ExcludedEndpoint(all, all)));
        Register now = new Register(
                new RulesEdition(all + "1", all), "", List.of(changed, other), List.of(new ExcludedEndpoint(all, "x")));
        Path one = file("one.json", old);
        Path two = file("two.json", now);
        for (String form : List.of("text", "markdown", "json")) {
            for (KuzetRun run : List.of(diff(one, two, "-f", form), diff(two, one, "-f", form))) {
                assertThat(run.status()).isEqualTo(1);
                assertThat(run.out().replace("\n", "").codePoints())
                        .as(form)
                        .isNotEmpty()
                        .noneMatch(DiffCommandTest::isHostile);
            }
        }
    }

    private static boolean isHostile(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                // Beyond the first plane JSON has pairs of surrogates, which are left as they are.
                || (type == Character.FORMAT && codePoint <= 0xFFFF);
    }

    @Test
    void whatCannotBeRead() throws IOException {
        Path sound = file("sound.json", before());
        refused(sound, folder.resolve("missing.json"), "does not exist");
        refused(folder.resolve("missing.jar"), sound, "does not exist");
        refused(sound, Modules.write(folder.resolve("empty.json"), new byte[0]), "is not a register");
        refused(
                sound,
                Modules.write(folder.resolve("newer.json"), Modules.bytes("{\"format\": 2}")),
                "line 1: format: format 2 is newer");
        refused(
                sound,
                Modules.write(
                        folder.resolve("cut.json"), Modules.bytes(json(before()).substring(0, 100))),
                "is not a register: line ");
        refused(sound, Files.createDirectory(folder.resolve("nothing")), "holds no META-INF/kuzet/register.json");
        refused(sound, Modules.write(folder.resolve("cut.jar"), Modules.bytes("PK\u0003\u0004")), "");
        refused(
                sound,
                Modules.write(folder.resolve("csv.csv"), Modules.bytes("code;name\n")),
                "is not a register: line 1");
    }

    private static void refused(Path old, Path now, String why) {
        KuzetRun run = diff(old, now);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("kuzet: ")
                .contains(why);
    }

    @Test
    void flawIsSaidInTheLanguageOfTheUser() {
        Path sound = file("sound.json", before());
        Path newer = Modules.write(folder.resolve("newer.json"), Modules.bytes("{\"format\": 2}"));
        assertThat(diff(sound, newer, "--locale", "ru").err())
                .isEqualTo("kuzet: " + newer
                        + ": это не реестр: строка 1: format: формат 2 новее формата 1, последнего, который читает эта"
                        + " версия\n");
    }

    @Test
    void fiveThousandServices() {
        RegisteredService[] many = IntStream.range(0, 5_000)
                .mapToObj(i -> Services.service("e_" + i))
                .toArray(RegisteredService[]::new);
        RegisteredService[] charged = Stream.of(many)
                .map(service -> Services.service(service.code(), FOUR_POINTS, false))
                .toArray(RegisteredService[]::new);
        KuzetRun run = diff(file("old.json", register(many)), file("new.json", register(charged)));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("weaker 0, stronger 5000, other changes 0.");
    }
}
