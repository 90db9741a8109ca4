package kz.kuzet.command.register;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import kz.kuzet.problem.Language;
import kz.kuzet.register.Register;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, that opens pages from files and notes whatever they should not do. */
final class PageBrowser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String AXE = "/axe.min.js";
    private static final int MANY_STEPS = 80;

    private final ChromeDriver driver;
    private final Path folder;

    private PageBrowser(Path driverFile, Path browser, Path folder) {
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
                "--window-size=1440,1000",
                "--user-data-dir=" + folder.resolve("profile"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driverFile.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        this.folder = folder;
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
            window.violations = [];
            document.addEventListener("securitypolicyviolation", (event) =>
              window.violations.push(event.violatedDirective + " " + event.blockedURI));
            window.alert = () => { window.hit = "alert"; };
            """));
        languages("kk");
    }

    /** Opens the browser of this system; where there is none, the test is skipped. */
    static PageBrowser open(Path folder) {
        Optional<Path> browser = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = find("chromedriver");
        assumeTrue(browser.isPresent() && driver.isPresent(), "chromium and chromedriver are not installed");
        return new PageBrowser(driver.get(), browser.get(), folder);
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The languages that the reader has chosen in the browser, as {@code Accept-Language} names them. */
    void languages(String list) {
        Object agent = driver.executeScript("return navigator.userAgent");
        driver.executeCdpCommand("Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", list));
    }

    void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Opens a register's page as a file, afresh. */
    String show(Register register, String fragment) {
        return show(PageSamples.page(register), fragment);
    }

    String show(String page, String fragment) {
        Path file = folder.resolve("register.html");
        try {
            Files.writeString(file, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        driver.get("about:blank");
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(file.toUri() + fragment);
        return file.toUri().toString();
    }

    /** Addresses that were asked for since the page was opened, and what the console says. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst(
                        ".*\"documentURL\":\"[^\"]*\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    List<String> list(String script, Object... arguments) {
        return strings(ask(script, arguments));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    List<String> texts(String css) {
        return list("return [...document.querySelectorAll(arguments[0])].map((element) => element.textContent)", css);
    }

    String text(String css) {
        return texts(css).get(0);
    }

    /** What of the table is shown, by the text of one column. */
    List<String> column(int index) {
        return list(
                "return [...document.querySelectorAll('#register tbody tr:not([hidden])')].map((row) =>"
                    + " (row.cells[arguments[0]].querySelector('bdi, span') || row.cells[arguments[0]]).textContent)",
                index);
    }

    /** Walks with the tabulator until an element has the focus. */
    WebElement tabTo(String css) {
        for (int step = 0; step < MANY_STEPS; step++) {
            WebElement focused = driver.switchTo().activeElement();
            if ((Boolean) ask("return arguments[0].matches(arguments[1])", focused, css)) {
                return focused;
            }
            focused.sendKeys(Keys.TAB);
        }
        throw new AssertionError("the keyboard does not reach " + css);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 1000, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    /** What axe-core finds. */
    List<String> accessibilityFaults() {
        try (InputStream script = PageBrowser.class.getResourceAsStream(AXE)) {
            driver.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object faults = driver.executeAsyncScript("""
            const done = arguments[0];
            axe.run().then(
              (result) => done(result.violations.map((fault) =>
                fault.id + ": " + fault.nodes.slice(0, 5).map((node) => node.html).join(" | "))),
              (error) => done([String(error)]));
            """);
        return strings(faults);
    }

    PDDocument print() {
        Map<String, Object> pdf = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        try {
            return Loader.loadPDF(Base64.getDecoder().decode((String) pdf.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
