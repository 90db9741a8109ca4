package kz.kuzet.example.portal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window, and a person before it. */
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final String portal;
    private final WebDriverWait patience;

    private Chromium(Path driverFile, Path browser, Path folder, String portal) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--window-size=1100,1000",
                "--user-data-dir=" + folder);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en"));
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driverFile.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        this.portal = portal;
        this.patience = new WebDriverWait(driver, PATIENCE);
    }

    /** Opens the browser of this system; where there is none, the test is skipped. */
    static Chromium open(Path folder, String portal) {
        Optional<Path> browser = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = find("chromedriver");
        assumeTrue(browser.isPresent() && driver.isPresent(), "chromium and chromedriver are not installed");
        return new Chromium(driver.get(), browser.get(), folder, portal);
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void show(String path) {
        driver.get(portal + path);
    }

    String path() {
        return driver.getCurrentUrl().substring(portal.length());
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String language() {
        return driver.findElement(By.tagName("html")).getDomAttribute("lang");
    }

    void enter(String id, String text) {
        WebElement field = element(id);
        field.clear();
        field.sendKeys(text);
    }

    void attach(String id, Path file) {
        element(id).sendKeys(file.toAbsolutePath().toString());
    }

    void choose(String id, String value) {
        element(id).findElement(By.cssSelector("option[value='" + value + "']")).click();
    }

    /**
     * Clicks what leads to another page, and waits for it: for one that the old page's mark is not on. Whoever asks while the one
     * page goes and the other comes may get any error, so it is asked again.
     */
    void follow(String css) {
        driver.executeScript("window.isOldPage = true");
        driver.findElement(By.cssSelector(css)).click();
        new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class).until(ignored ->
                (Boolean) driver.executeScript("return !window.isOldPage && document.readyState === 'complete'"));
    }

    void click(String css) {
        driver.findElement(By.cssSelector(css)).click();
    }

    void waitForText(String css, String text) {
        patience.until(ExpectedConditions.textToBe(By.cssSelector(css), text));
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    String textOf(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    void run(String script) {
        driver.executeScript(script);
    }

    void forgetSession() {
        driver.manage().deleteAllCookies();
    }

    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 1000));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 1000, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    /** How far the page is wider than the window. */
    long overflow() {
        return (Long) driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Faults that a screen reader or a keyboard would meet. */
    @SuppressWarnings("unchecked")
    List<String> accessibilityFaults() {
        return (List<String>) driver.executeScript("""
            const faults = [];
            const visible = (element) => element.getClientRects().length > 0;
            if (!document.documentElement.lang) faults.push("no language");
            if (!document.title.trim()) faults.push("no title");
            if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
            if (!document.querySelector("main#content")) faults.push("no main");
            let level = 0;
            for (const heading of document.querySelectorAll("h1, h2, h3")) {
              const next = Number(heading.tagName[1]);
              if (next > level + 1) faults.push("heading skips a level: " + heading.textContent);
              level = next;
            }
            for (const field of document.querySelectorAll("input:not([type=hidden]), select")) {
              if (visible(field) && field.labels.length === 0) faults.push("no label: " + field.outerHTML);
              for (const id of (field.getAttribute("aria-describedby") || "").split(" ").filter(Boolean))
                if (!document.getElementById(id)) faults.push("describedby names nothing: " + id);
            }
            for (const control of document.querySelectorAll("a, button"))
              if (visible(control) && !control.textContent.trim()) faults.push("no text: " + control.outerHTML);
            for (const image of document.querySelectorAll("img"))
              if (!image.hasAttribute("alt")) faults.push("no alt: " + image.outerHTML);
            const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
            if (new Set(ids).size !== ids.length) faults.push("an id twice");
            if (document.body.textContent.includes("??")) faults.push("a text is missing");
            return faults;
            """);
    }

    void screenshot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        long height = (Long) driver.executeScript("return document.documentElement.scrollHeight");
        long width = (Long) driver.executeScript("return document.documentElement.clientWidth");
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    private WebElement element(String id) {
        return driver.findElement(By.id(id));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
