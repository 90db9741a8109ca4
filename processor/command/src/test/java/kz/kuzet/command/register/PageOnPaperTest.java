package kz.kuzet.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisteredService;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code register.html} is on paper. */
final class PageOnPaperTest {

    private static final float A4_LONG = 842;
    private static final float A4_SHORT = 595;
    private static final Pattern ENDPOINT_LINE = Pattern.compile("\\b00[12]00\\d{3}\\b");

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

    private static List<String> pages(PDDocument paper) throws IOException {
        List<String> pages = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper();
        for (int page = 1; page <= paper.getNumberOfPages(); page++) {
            reader.setStartPage(page);
            reader.setEndPage(page);
            pages.add(reader.getText(paper));
        }
        return pages;
    }

    private static List<String> codes(String text) {
        return ENDPOINT_LINE.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void everyServiceIsOnA4Landscape() throws IOException {
        Register register = PageSamples.many(200);
        browser.show(register, "#lang=kk");
        try (PDDocument paper = browser.print()) {
            for (PDPage page : paper.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(A4_LONG - 1, A4_LONG + 1);
                assertThat(page.getMediaBox().getHeight()).isBetween(A4_SHORT - 1, A4_SHORT + 1);
            }
            List<String> pages = pages(paper);
            assertThat(codes(String.join("\n", pages)))
                    .containsSubsequence(register.services().stream()
                            .map(RegisteredService::code)
                            .toList());
            assertThat(pages.get(0))
                    .contains(PageSamples.PROVIDER, "сыныптау тізілімі", "№\u00a0545/НҚ")
                    .doesNotContain("Іздеу", "Русский");
            assertThat(pages.get(pages.size() - 1)).contains("Лауазымы", "Қолы", "Күні");
            for (int page = 1; page <= pages.size(); page++) {
                String text = pages.get(page - 1);
                assertThat(text).contains(page + " / " + pages.size());
                if (!codes(text).isEmpty()) {
                    assertThat(text).contains("Коды", "Аутентификаттау", "Арналар");
                }
            }
        }
    }

    @Test
    void whatIsFilteredIsSaidToBeAnExtract() throws IOException {
        browser.show(PageSamples.many(24), "#lang=en");
        try (PDDocument paper = browser.print()) {
            assertThat(String.join("\n", pages(paper)))
                    .contains(PageSamples.PROVIDER)
                    .doesNotContain("Extract.");
        }
        browser.ask("const field = document.getElementById('search'); field.value = 'taxpayer';"
                + " field.dispatchEvent(new Event('input'));"
                + " document.querySelector(\"[data-column='1'] button\").click();"
                + " document.querySelector(\"[data-column='1'] button\").click()");
        try (PDDocument paper = browser.print()) {
            String text = String.join("\n", pages(paper));
            assertThat(text).contains("Extract. Services shown: 3, in the register: 24. Search:", "taxpayer");
            assertThat(codes(text)).containsSubsequence("00100018", "00100011", "00100004");
            assertThat(codes(text)).doesNotContain("00100005");
        }
    }

    /** In Kazakh, with everything that the register says, and no control that would do nothing. */
    @Test
    void isReadWithoutScripts() throws IOException {
        Register register = PageSamples.many(24);
        browser.scripts(false);
        try {
            browser.show(register, "#lang=ru");
            try (PDDocument paper = browser.print()) {
                String text = String.join("\n", pages(paper));
                assertThat(codes(text))
                        .containsSubsequence(register.services().stream()
                                .map(RegisteredService::code)
                                .toList());
                assertThat(text)
                        .contains("Сыныпталған қызметтер", "Сыныптау тәртібі", "kz.example.portal.HealthEndpoint")
                        .doesNotContain("Іздеу", "Показано");
            }
        } finally {
            browser.scripts(true);
        }
    }
}
