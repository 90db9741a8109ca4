package kz.kuzet.command.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.Registers;
import kz.kuzet.register.RulesEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The text of the page; what a browser makes of it is in {@link PageInBrowserTest}. */
@Isolated("changes the default locale and time zone")
final class PageWriterTest {

    private static final Pattern METHOD_COUNT =
            Pattern.compile("<dt data-t=\"(?:AuthenticationMethod\\.)?(\\w+)\">[^<]*</dt><dd>(\\d+)</dd>");

    /** The cells of the one service of a register. */
    private static List<String> cells(RegisteredService service) {
        String page = PageSamples.page(Registers.of(service));
        String row = page.substring(
                page.indexOf("<tbody>\n<tr>") + "<tbody>\n<tr>".length(), page.indexOf("</tr>\n</tbody>"));
        return List.of(row.replace("<td>", "").split("</td>", -1));
    }

    private static RegisteredService with(
            RegisteredService one, int score, AuthenticationMethod method, Optional<AuthenticationMethod> messaging) {
        RegisteredService changed = Registers.with(one, "score", score);
        changed = Registers.with(changed, "method", method);
        return Registers.with(changed, "messagingMethod", messaging);
    }

    private static RegisteredService sample(int number) {
        return PageSamples.many(24).services().get(number);
    }

    @Test
    void showsEverythingOfAService() {
        assertThat(cells(sample(12)))
                .containsExactly(
                        "",
                        "<bdi>00100012</bdi>",
                        "<bdi class=\"n\">Аңшылық куәлігін және балық аулауға рұқсат беру</bdi>"
                                + "<p><span class=\"l\" data-t=\"joined\">Біріктіреді</span> <bdi>00100000</bdi>,"
                                + " <bdi>00100006</bdi></p>"
                                + "<p><span class=\"l\" data-t=\"field.riskAssessment\">Тәуекелді бағалау</span>"
                                + " <bdi>№ 12-Т хаттама, 4-бөлім</bdi></p>"
                                + "<p><span class=\"l\" data-t=\"field.endpoint\">Бағдарламалық мекенжай</span>"
                                + " <bdi>kz.example.portal.services.Service00100012Endpoint</bdi></p>"
                                + "<p><span class=\"l\" data-t=\"field.guard\">Күзетші класс</span>"
                                + " <bdi>kz.example.portal.services.Service00100012EndpointGuard</bdi></p>",
                        "<span data-t=\"DisclosureRisk.PRESENT\">тәуекел бар</span> <b>2</b>",
                        "<span data-t=\"DatabaseChange.UNCHANGED\">өзгермейді</span> <b>0</b>",
                        "5 <span data-t=\"TermUnit.WORKING_DAYS\">жұмыс күні</span> <b>1</b>",
                        "<span data-t=\"Fee.CHARGED\">ақылы</span> <b>1</b>",
                        "4",
                        "4–6 <span data-t=\"AuthenticationMethod.LOGIN_PASSWORD_EDS\">логин/пароль + ЭЦҚ</span>",
                        "<span data-t=\"ServiceResult.OTHER\">өзге</span>",
                        "<span data-t=\"MethodOverride.COMPOSITE\">композиттік қызмет</span> <small"
                                + " data-t=\"Citation.APPENDIX_1_PARA_2\">1\u2011қосымшаның 2\u2011тармағы</small>",
                        "<span data-t=\"AuthenticationMethod.LOGIN_PASSWORD_EDS\">логин/пароль + ЭЦҚ</span> <small"
                                + " data-t=\"Citation.APPENDIX_1_PARA_2\">1\u2011қосымшаның 2\u2011тармағы</small>",
                        "<span data-t=\"Channel.PORTAL\">портал</span>,"
                                + " <span data-t=\"Channel.MOBILE_APPLICATION\">мобильді қолданба</span>",
                        "");
    }

    @Test
    void showsTheMethodOverMessages() {
        assertThat(cells(sample(0)).get(12))
                .endsWith("<p><span class=\"l\" data-t=\"messages\">Хабарламалар үшін</span>"
                        + " <span data-t=\"AuthenticationMethod.LOGIN_PASSWORD\">логин/пароль</span></p>");
        assertThat(cells(sample(7)).get(12)).doesNotContain("messages");
    }

    /** Para 5 where the band decides; Appendix 1, para 2 where it is overridden, and para 1 where the alternative is taken. */
    @Test
    void saysWhereTheMethodComesFrom() {
        RegisteredService oneTime = sample(0);
        assertThat(cells(oneTime).get(11)).endsWith("<small data-t=\"Citation.PARA_5\">5\u2011тармақ</small>");
        assertThat(cells(oneTime).get(10)).isEmpty();
        assertThat(cells(with(oneTime, 2, AuthenticationMethod.LOGIN_PASSWORD_EDS, Optional.empty()))
                        .get(11))
                .endsWith("<small data-t=\"Citation.APPENDIX_1_PARA_1\">1\u2011қосымшаның 1\u2011тармағы</small>");
    }

    /** A register that came from elsewhere is shown as it is. */
    @Test
    void showsATotalThatIsInNoBand() {
        for (int score : new int[] {-1, 7}) {
            List<String> cells = cells(with(sample(0), score, AuthenticationMethod.LOGIN_PASSWORD, Optional.empty()));
            assertThat(cells.get(7)).isEqualTo(String.valueOf(score));
            assertThat(cells.get(8)).isEmpty();
        }
        assertThat(cells(with(sample(0), 0, AuthenticationMethod.LOGIN_PASSWORD, Optional.empty()))
                        .get(8))
                .startsWith("0–1 ");
        assertThat(cells(with(sample(0), 6, AuthenticationMethod.LOGIN_PASSWORD, Optional.empty()))
                        .get(8))
                .startsWith("4–6 ");
    }

    @Test
    void countsServicesByMethod() {
        Register register = PageSamples.many(100);
        assertThat(METHOD_COUNT
                        .matcher(PageSamples.page(register))
                        .results()
                        .map(match -> match.group(1) + " " + match.group(2)))
                .containsExactly(
                        "LOGIN_PASSWORD " + count(register, AuthenticationMethod.LOGIN_PASSWORD),
                        "LOGIN_PASSWORD_OTP " + count(register, AuthenticationMethod.LOGIN_PASSWORD_OTP),
                        "LOGIN_PASSWORD_EDS " + count(register, AuthenticationMethod.LOGIN_PASSWORD_EDS),
                        "total 100");
    }

    private static long count(Register register, AuthenticationMethod method) {
        return register.services().stream()
                .filter(service -> service.method() == method)
                .count();
    }

    @Test
    void saysThatThereIsNoService() {
        String page = PageSamples.page(new Register(RulesEdition.APPLIED, "", List.of(), List.of()));
        assertThat(page)
                .contains("<p data-t=\"servicesNone\">Сыныпталған мемлекеттік көрсетілетін қызмет жоқ.</p>")
                .contains("<small data-t=\"providerMissing\">мемлекеттік органның атауы</small>")
                .doesNotContain("<table id=\"register\"", "data-t=\"excluded\"", "class=\"controls");
    }

    @Test
    void namesTheTextOfTheRules() {
        assertThat(PageSamples.page(PageSamples.many(1)))
                .contains("data-t=\"rulesApplied\">", "№\u00A0545/НҚ бұйрығымен");
        assertThat(PageSamples.page(new Register(new RulesEdition("Order A", "Order B"), "Body", List.of(), List.of())))
                .contains("<bdi>Order A</bdi>, <bdi>Order B</bdi></p>")
                .contains("<p class=\"provider\"><bdi>Body</bdi></p>")
                .doesNotContain("data-t=\"rulesApplied\"", "data-t=\"providerMissing\"");
    }

    @Test
    void listsWhatIsNoPublicService() {
        assertThat(PageSamples.page(PageSamples.many(1)))
                .contains("<tr><td><bdi>kz.example.portal.Login#logout</bdi></td>"
                        + "<td><bdi>Вход и выход пользователя</bdi></td></tr>");
    }

    @Test
    void listsWhatIsNotClassifiedYet() {
        assertThat(PageSamples.page(PageSamples.many(1))).doesNotContain("id=\"notYetClassified\"");
        Register register =
                new Register(RulesEdition.APPLIED, "", List.of(), List.of(), List.of("kz.example.E#f", "<b>"));
        assertThat(PageSamples.page(register))
                .contains("id=\"notYetClassified\"", "<tr><td><bdi>kz.example.E#f</bdi></td></tr>")
                .doesNotContain("<b>")
                .doesNotContain("id=\"excluded\"");
    }

    /** The policy admits the page's own style and script, and nothing that a register could bring. */
    @Test
    void admitsItsOwnStyleAndScriptOnly() {
        String page = PageSamples.page(PageSamples.many(1));
        assertThat(page)
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '"
                        + hash(element(page, "<script>", "</script>")) + "'; style-src '"
                        + hash(element(page, "<style>", "</style>"))
                        + "'; base-uri 'none'; form-action 'none'\">")
                .doesNotContain(" style=\"", " onclick", "http://", "https://", "@import", "url(", "src=");
    }

    private static String element(String page, String start, String end) {
        int begin = page.indexOf(start) + start.length();
        return page.substring(begin, page.indexOf(end, begin));
    }

    private static String hash(String text) {
        try {
            return "sha256-"
                    + Base64.getEncoder()
                            .encodeToString(
                                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No text adds an element: the tags of the page are those of a page with harmless texts. */
    @Test
    void hostileTextAddsNoTag() {
        String harmless = tags("harmless");
        assertThat(harmless).isNotEmpty();
        for (String text : PageAttacks.ALL) {
            assertThat(tags(text)).isEqualTo(harmless);
        }
    }

    private static String tags(String text) {
        Register register = new Register(
                new RulesEdition(text, text),
                text,
                List.of(PageAttacks.service("c" + text, text)),
                List.of(new ExcludedEndpoint(text, text)));
        return Pattern.compile("<[^>]*>")
                .matcher(PageSamples.page(register))
                .results()
                .map(MatchResult::group)
                .reduce("", String::concat);
    }

    @Test
    void staysLight() {
        assertThat(PageSamples.page(PageSamples.many(2_000)).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(4_000_000);
    }

    /** Turkish has two letters i, Arabic and Thai have digits and years of their own. */
    @Test
    void isTheSameEverywhere() {
        Register register = PageSamples.many(100);
        String expected = PageSamples.page(register);
        List<RegisteredService> shuffled = new ArrayList<>(register.services());
        Collections.shuffle(shuffled, new Random(3));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ru-RU")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(PageSamples.page(new Register(
                                RulesEdition.APPLIED, PageSamples.PROVIDER, shuffled, register.exclusions())))
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void leavesTheWriterOpen() throws IOException {
        boolean[] closed = {false};
        try (Writer writer = new StringWriter() {
            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            PageWriter.write(PageSamples.many(1), writer);
            assertThat(closed[0]).isFalse();
            assertThat(writer.toString()).endsWith("</html>\n");
        }
    }

    /** The disk is full at the beginning, amid the template, or when the rest is written. */
    @Test
    void saysWhyItCouldNotBeWritten() {
        int length = PageSamples.page(PageSamples.many(1)).length();
        for (int room : new int[] {0, 10_000, length - 1}) {
            IOException full = new IOException("no space left");
            assertThatThrownBy(() -> PageWriter.write(PageSamples.many(1), new Disk(room, full)))
                    .isSameAs(full);
        }
    }

    private static final class Disk extends Writer {
        private final IOException full;
        private int room;

        Disk(int room, IOException full) {
            this.room = room;
            this.full = full;
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw full;
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
