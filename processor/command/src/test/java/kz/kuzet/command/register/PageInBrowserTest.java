package kz.kuzet.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.problem.Language;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ScoreBand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader does with {@code register.html}, in Chromium. */
final class PageInBrowserTest {

    private static final Register MANY = PageSamples.many(2_000);
    private static final Register SOME = PageSamples.many(300);
    private static final Register FEW = PageSamples.many(24);

    @TempDir
    private static Path folder;

    private static PageBrowser browser;

    @BeforeAll
    static void open() {
        browser = PageBrowser.open(folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void assertHarmless(String address) {
        assertThat(browser.ask("return window.hit ?? null")).isNull();
        assertThat(browser.list("return window.violations")).isEmpty();
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allSatisfy(url -> assertThat(url).startsWith(address));
    }

    /** What the other tests hope not to see would be seen. */
    @Test
    void faultsOfAPageAreSeen() {
        browser.show(FEW, "");
        browser.ask("alert(1); console.error('of this test');"
                + " document.body.appendChild(document.createElement('script')).textContent = 'alert(2)';"
                + " document.documentElement.removeAttribute('lang');");
        assertThat(browser.ask("return window.hit")).isEqualTo("alert");
        assertThat(browser.list("return window.violations"))
                .singleElement()
                .asString()
                .startsWith("script-src");
        assertThat(browser.console()).anyMatch(line -> line.contains("of this test"));
        assertThat(browser.accessibilityFaults()).anyMatch(fault -> fault.startsWith("html-has-lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void speaksEachLanguageWithoutFault(String language) {
        String address = browser.show(FEW, "#lang=" + language);

        Labels labels = new Labels(Language.ofTag(language).orElseThrow());
        assertThat(browser.ask("return document.documentElement.lang")).isEqualTo(language);
        assertThat(browser.ask("return document.title"))
                .isEqualTo(PageWordsTest.words(language).getString("title"));
        assertThat(browser.column(11))
                .isEqualTo(FEW.services().stream()
                        .map(service -> labels.of(service.method()))
                        .toList());
        assertThat(browser.texts("[data-t]"))
                .isNotEmpty()
                .noneMatch(text -> text.isBlank() || text.equals("undefined"));
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.screenshot("register-" + language);
        assertHarmless(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "fr,de|''|kk",
                "ru-RU,en|''|ru",
                "fr,en-GB,ru|''|en",
                "kk-KZ,ru|''|kk",
                "ru|#lang=en|en",
                "en|#lang=kk|kk",
                "ru|#lang=de|ru",
                "ru|#lang=|ru",
                "en|#services|en"
            })
    void beginsInTheReadersLanguage(String languages, String fragment, String expected) {
        browser.languages(languages);
        try {
            browser.show(PageSamples.of(PageSamples.named("a", "b")), fragment);
            assertThat(browser.ask("return document.documentElement.lang")).isEqualTo(expected);
            assertThat(browser.texts("[aria-pressed=true]"))
                    .containsExactly(browser.text("[data-language=" + expected + "]"));
        } finally {
            browser.languages("kk");
        }
    }

    /** What the script writes is what is served, so that nothing is lost by going there and back. */
    @Test
    void comesBackToTheServedPage() {
        browser.show(FEW, "");
        Object served = browser.ask("return document.querySelector('main').innerHTML");
        browser.ask("document.querySelector('[data-language=ru]').click()");
        assertThat(browser.ask("return document.querySelector('main').innerHTML"))
                .isNotEqualTo(served);
        assertThat(browser.ask("return location.hash")).isEqualTo("#lang=ru");
        browser.ask("document.querySelector('[data-language=kk]').click()");
        assertThat(browser.ask("return document.querySelector('main').innerHTML"))
                .isEqualTo(served);
    }

    @Test
    void hostileTextIsTextAndNothingElse() {
        List<RegisteredService> services = new ArrayList<>();
        List<ExcludedEndpoint> exclusions = new ArrayList<>();
        int number = 0;
        for (String text : PageAttacks.ALL) {
            services.add(PageAttacks.service("c_%03d".formatted(number), text));
            exclusions.add(new ExcludedEndpoint("e_%03d%s".formatted(number++, text), text));
        }
        String all = String.join("", PageAttacks.ALL);
        String address = browser.show(new Register(new RulesEdition(all, all), all, services, exclusions), "#lang=en");

        List<String> shown = PageAttacks.ALL.stream().map(PageAttacks::shown).toList();
        assertThat(browser.texts("bdi.n")).isEqualTo(shown);
        for (int line = 1; line <= 4; line++) {
            assertThat(browser.texts("#register td:nth-child(3) p:nth-of-type(" + line + ") bdi:last-child"))
                    .isEqualTo(shown);
        }
        assertThat(browser.texts("td:nth-child(2):last-child bdi")).isEqualTo(shown);
        assertThat(browser.text(".provider bdi")).isEqualTo(PageAttacks.shown(all));
        assertThat(browser.texts(".rules bdi")).containsExactly(PageAttacks.shown(all), PageAttacks.shown(all));
        assertThat(browser.ask("return document.scripts.length")).isEqualTo(2L);
        assertThat(browser.ask("return document.images.length + document.links.length + document.forms.length"))
                .isEqualTo(0L);
        assertHarmless(address);
    }

    /** What is typed is text too. */
    @Test
    void hostileSearchIsText() {
        String address = browser.show(FEW, "#lang=en");
        WebElement search = browser.tabTo("#search");
        search.sendKeys("<img src=x onerror=alert(1)> $& {0}");
        assertThat(browser.text("#shown")).isEqualTo("Shown: 0 of 24");
        assertThat(browser.text("#extract")).contains("<img src=x onerror=alert(1)> $& {0}");
        assertHarmless(address);
    }

    @Test
    void findsTextWhateverItsCase() {
        browser.show(MANY, "#lang=ru");
        assertThat(browser.text("#shown")).isEqualTo("Показано: 2000 из 2000");
        assertFound("ЛИЦЕНЗИИ", service -> service.declared().name().contains("лицензии"));
        assertFound("АҢШЫЛЫҚ КУӘЛІГІН", service -> service.declared().name().contains("Аңшылық куәлігін"));
        assertFound(
                "  registration   INDIVIDUAL ",
                service -> service.declared().name().startsWith("Registration"));
        assertFound("00200017", service -> service.code().equals("00200017"));
        assertFound("service00100007endpointguard", service -> service.code().equals("00100007"));
        assertFound(
                "№ 33-т хаттама", service -> service.declared().riskAssessment().contains("33-Т"));
        assertFound("композитная", service -> service.override().equals(Optional.of(MethodOverride.COMPOSITE)));
        assertFound("точка входа", service -> false);
        assertFound("", service -> true);
    }

    private static void assertFound(String text, Predicate<RegisteredService> expected) {
        browser.ask(
                "const field = document.getElementById('search'); field.value = arguments[0];"
                        + " field.dispatchEvent(new Event('input', {bubbles: true}))",
                text);
        List<String> codes = MANY.services().stream()
                .filter(expected)
                .map(RegisteredService::code)
                .toList();
        assertThat(browser.column(1)).as(text).isEqualTo(codes);
        assertThat(browser.text("#shown")).isEqualTo("Показано: " + codes.size() + " из 2000");
        assertThat(browser.ask("return document.getElementById('extract').hidden"))
                .isEqualTo(text.isEmpty());
    }

    @Test
    void filtersTogether() {
        browser.show(MANY, "#lang=en");
        choose("method", "AuthenticationMethod.LOGIN_PASSWORD_OTP");
        assertCodes(service -> service.method() == AuthenticationMethod.LOGIN_PASSWORD_OTP);
        choose("channel", "Channel.SHORT_TEXT_MESSAGE");
        assertCodes(service -> service.declared().channels().contains(Channel.SHORT_TEXT_MESSAGE));
        choose("channel", "Channel.INSTANT_MESSAGE");
        assertCodes(service -> false);
        choose("channel", "");
        choose("method", "");
        choose("override", "none");
        assertCodes(service -> service.override().isEmpty());
        choose("override", "MethodOverride.COMPOSITE");
        assertCodes(service -> service.declared().isComposite());
        choose("override", "");
        choose("result", "ServiceResult.PERMIT");
        assertCodes(service -> service.declared().isPermit());
        assertThat(browser.text("#extract"))
                .isEqualTo("Extract. Services shown: 200, in the register: 2000. Result: permit.");
        browser.ask("document.getElementById('reset').click()");
        assertCodes(service -> true);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("search");
    }

    private static void choose(String select, String value) {
        browser.ask(
                "const field = document.getElementById(arguments[0]); field.value = arguments[1];"
                        + " field.dispatchEvent(new Event('change', {bubbles: true}))",
                select,
                value);
    }

    private static void assertCodes(Predicate<RegisteredService> expected) {
        assertThat(browser.column(1))
                .isEqualTo(MANY.services().stream()
                        .filter(expected)
                        .map(RegisteredService::code)
                        .toList());
    }

    @Test
    void sortsByEveryColumn() {
        browser.show(SOME, "#lang=en");
        assertSorted(2, Comparator.comparing(service -> service.declared().name(), PageInBrowserTest::inEnglish));
        assertSorted(1, Comparator.comparing(RegisteredService::code));
        assertSorted(3, Comparator.comparing(service -> service.points().of(Criterion.DISCLOSURE_RISK)));
        assertSorted(4, Comparator.comparing(service -> service.points().of(Criterion.DATABASE_CHANGE)));
        assertSorted(
                5,
                Comparator.comparing(service ->
                        service.declared().term() * (service.points().of(Criterion.TERM) == 0 ? 1 : 24 * 60)));
        assertSorted(6, Comparator.comparing(service -> service.points().of(Criterion.FEE)));
        assertSorted(7, Comparator.comparing(RegisteredService::score));
        assertSorted(8, Comparator.comparing(service -> ScoreBand.of(service.score())));
        assertSorted(9, Comparator.comparing(service -> service.declared().result()));
        assertSorted(
                10,
                Comparator.comparing(service -> service.override()
                        .map(List.of(MethodOverride.values())::indexOf)
                        .orElse(-1)));
        assertSorted(
                11,
                Comparator.comparing(RegisteredService::method)
                        .thenComparing(service -> service.override().isPresent()));
        assertSorted(
                12,
                Comparator.comparing(service -> service.declared().channels().size()));
    }

    private static int inEnglish(String one, String other) {
        return Integer.compare(ORDER.indexOf(one), ORDER.indexOf(other));
    }

    /** Latin before Cyrillic, Kazakh letters beside those that they are made of. */
    private static final List<String> ORDER = List.of(
            "Registration of an individual as a taxpayer",
            "Аңшылық куәлігін және балық аулауға рұқсат беру",
            "Бала туғанда берілетін жәрдемақыны тағайындау",
            "Выдача лицензии на осуществление микрофинансовой деятельности",
            "Предоставление сведений о зарегистрированных правах на недвижимое имущество и его технических"
                    + " характеристиках",
            "Соттылығының болуы не болмауы туралы анықтама беру",
            "Тұрғылықты жері бойынша тіркеу туралы мәлімет беру");

    /** Rows that are alike keep the order of the register, in whichever direction the others go. */
    private static void assertSorted(int column, Comparator<RegisteredService> order) {
        List<RegisteredService> services = new ArrayList<>(SOME.services());
        Collections.sort(services, order);
        clickHeader(column);
        assertThat(direction(column)).isEqualTo("ascending");
        assertThat(browser.column(1)).as("column " + column).isEqualTo(codes(services));
        services = new ArrayList<>(SOME.services());
        Collections.sort(services, order.reversed());
        clickHeader(column);
        assertThat(direction(column)).isEqualTo("descending");
        assertThat(browser.column(1)).as("column " + column).isEqualTo(codes(services));
        assertThat(browser.texts("[aria-sort]")).hasSize(1);
    }

    private static void clickHeader(int column) {
        browser.ask("document.querySelector('[data-column=\"" + column + "\"] button').click()");
    }

    private static Object direction(int column) {
        return browser.ask(
                "return document.querySelector('[data-column=\"" + column + "\"]').getAttribute('aria-sort')");
    }

    private static List<String> codes(List<RegisteredService> services) {
        return services.stream().map(RegisteredService::code).toList();
    }

    @Test
    void everythingIsDoneWithTheKeyboard() {
        browser.show(FEW, "");
        browser.tabTo("[data-language=ru]").sendKeys(Keys.ENTER);
        assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("ru");
        browser.tabTo("#search").sendKeys("предоставление");
        assertThat(browser.text("#shown")).isEqualTo("Показано: 3 из 24");
        browser.tabTo("#method").sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(browser.column(1))
                .isEqualTo(FEW.services().stream()
                        .filter(service -> service.declared().name().startsWith("Предоставление")
                                && service.method() == AuthenticationMethod.LOGIN_PASSWORD_EDS)
                        .map(RegisteredService::code)
                        .toList())
                .hasSizeBetween(1, 2);
        browser.tabTo("#reset").sendKeys(Keys.ENTER);
        assertThat(browser.text("#shown")).isEqualTo("Показано: 24 из 24");
        browser.tabTo("[data-column='7'] button").sendKeys(Keys.SPACE);
        assertThat(direction(7)).isEqualTo("ascending");
        assertThat(browser.ask("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        assertThat(browser.ask("return document.querySelector('#shown').getAttribute('aria-live')"))
                .isEqualTo("polite");
    }

    @Test
    void fitsAPhone() {
        browser.width(390);
        try {
            browser.show(FEW, "#lang=kk");
            assertThat(browser.ask(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0L);
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.screenshot("register-phone");
        } finally {
            browser.width(1440);
        }
    }

    /** The heads of the columns stay in sight. */
    @Test
    void headsOfColumnsStayInSight() {
        browser.show(MANY, "#lang=kk");
        double top = ((Number) browser.ask("""
            const region = document.querySelector(".region");
            region.scrollIntoView();
            region.scrollTop = 20000;
            return region.querySelector("thead").getBoundingClientRect().top - region.getBoundingClientRect().top;
            """)).doubleValue();
        assertThat(top).isBetween(0.0, 3.0);
    }
}
