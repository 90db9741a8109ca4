package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.conformance.source.Unprocessed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who starts an application that is not guarded reads in its log what to write, and no stack trace. */
class FailureReportTest {

    private static final Pattern REPORT = Pattern.compile(
            "APPLICATION FAILED TO START\\R\\*+\\R\\RDescription:\\R\\R(.*?)\\R\\RAction:\\R\\R(.*?)\\R",
            Pattern.DOTALL);
    private static final String START = "kz.kuzet.conformance.spring.start.";
    private static final String LOWERED =
            "Do what the end of each line says, and start the application again. Until then"
                    + " the property kuzet.unclassified=refuse starts it and refuses the requests of these handlers.";

    @TempDir
    Path folder;

    record Report(String description, String action) {

        List<String> lines() {
            return description.lines().toList();
        }
    }

    @Test
    void namesUnclassifiedHandlers() throws IOException {
        Report report = reportOf(kz.kuzet.conformance.spring.start.unclassified.Application.class);
        assertThat(report.lines()).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("Kuzet cannot guard this application, so it does not start:");
            assertThat(lines.get(1))
                    .startsWith(
                            "- " + START + "unclassified.Forgotten#one() belongs to no service. Write @PublicService");
            assertThat(lines.get(2)).startsWith("- " + START + "unclassified.Forgotten#two(int)");
        });
        assertThat(report.action()).isEqualTo(LOWERED);
    }

    @Test
    void namesAGuardThatIsStale() throws IOException {
        Report report = reportOf(kz.kuzet.conformance.spring.start.stale.Application.class, "kuzet.not-offered=");
        assertThat(report.lines())
                .hasSize(2)
                .last()
                .satisfies(line -> assertThat(line)
                        .startsWith("- " + START
                                + "stale.Application$Endpoint was declared anew after its guard was generated: ")
                        .endsWith("Compile it again with the processor."));
        assertThat(report.action()).isEqualTo(LOWERED);
    }

    @Test
    void saysThatTheListOfGuardsIsLost() throws IOException {
        HidingLoader loader = new HidingLoader("org.springframework.security.", "META-INF/services/kz.kuzet.");
        Report report = reportOf(loader, kz.kuzet.conformance.spring.table.Application.class);
        assertThat(report.lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("- The guard of kz.kuzet.conformance.spring.table.")
                .contains(" is not listed in META-INF/services/kz.kuzet.guard.ServiceGuard");
        assertThat(report.action()).endsWith("services whose guard nothing asks can then be reached without it.");
    }

    /** Nothing lowers this, so the report does not say that something does. */
    @Test
    void namesAWayRoundTheGuards() throws IOException {
        Report report = reportOf(kz.kuzet.conformance.spring.start.adapter.Application.class);
        assertThat(report.lines())
                .last()
                .isEqualTo("- Another HandlerAdapter stands before the guards: " + START
                        + "adapter.Application$First. Give it a lower precedence.");
        assertThat(report.action()).isEqualTo("Do what the end of each line says, and start the application again.");
    }

    @Test
    void namesAListedGuardThatIsNotThere() throws IOException {
        Path list = folder.resolve("META-INF/services/kz.kuzet.guard.ServiceGuard");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "kz.lost.EndpointGuard\n");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, new HidingLoader("org.springframework.security."))) {
            Report report = reportOf(loader, kz.kuzet.conformance.spring.table.Application.class);
            assertThat(report.lines())
                    .containsExactly(
                            "Kuzet cannot load the guards of this application, so it does not start:",
                            "- kz.kuzet.guard.ServiceGuard: Provider kz.lost.EndpointGuard not found");
            assertThat(report.action())
                    .startsWith(
                            "Pack the application with all guards that META-INF/services/kz.kuzet.guard.ServiceGuard"
                                    + " names.");
        }
    }

    @Test
    void namesTwoEndpointsOfOneCode() throws Exception {
        String endpoint = """
            @RestController
            @kz.kuzet.PublicService(code = "same code", name = "-", disclosureRisk = kz.kuzet.DisclosureRisk.ABSENT,
                databaseChange = kz.kuzet.DatabaseChange.UNCHANGED, term = 5, termUnit = kz.kuzet.TermUnit.MINUTES,
                fee = kz.kuzet.Fee.FREE)
            class %s { @GetMapping("/%1$s") String get() { return ""; } }
            """;
        Map<String, String> sources = Map.of(
                "Application",
                """
                    package kz.shared;
                    import org.springframework.web.bind.annotation.*;
                    @org.springframework.boot.autoconfigure.SpringBootApplication(proxyBeanMethods = false)
                    public class Application {
                        @org.springframework.context.annotation.Bean
                        kz.kuzet.spring.testing.TestEvidence evidence() { return new kz.kuzet.spring.testing.TestEvidence(); }
                    }
                    """ + endpoint.formatted("One") + endpoint.formatted("Other"),
                "OneGuard",
                Unprocessed.guard("kz.shared.OneGuard", "kz.shared.One", "same code"),
                "OtherGuard",
                Unprocessed.guard("kz.shared.OtherGuard", "kz.shared.Other", "same code"));
        Unprocessed application = new Unprocessed(Files.createDirectory(folder.resolve("shared")), sources)
                .withGuards("kz.shared.OneGuard", "kz.shared.OtherGuard");
        try (URLClassLoader loader = application.loader(Server.withoutSecurity())) {
            assertThat(reportOf(loader, loader.loadClass("kz.shared.Application"))
                            .lines())
                    .hasSize(2)
                    .last()
                    .isEqualTo("- The code same code is declared by kz.shared.One and by kz.shared.Other, so it stands"
                            + " for no guard. Give each service a code of its own.");
        }
    }

    @Test
    void saysThatTheSourceOfEvidenceIsMissing() throws IOException {
        assertThat(reportOf(kz.kuzet.conformance.spring.start.nosource.Application.class))
                .isEqualTo(new Report(
                        "Kuzet does not know what recipients have shown.",
                        "Give a bean of type kz.kuzet.spring.EvidenceSource, or use Spring Security."));
    }

    @Test
    void saysWhichPropertyIsWrong() throws IOException {
        assertThat(reportOf(kz.kuzet.conformance.spring.table.Application.class, "kuzet.unclassified=ignore"))
                .isEqualTo(new Report("The property kuzet.unclassified=ignore is wrong.", "Write stop or refuse."));
    }

    private Report reportOf(Class<?> application, String... properties) throws IOException {
        return reportOf(new HidingLoader("org.springframework.security."), application, properties);
    }

    private Report reportOf(ClassLoader loader, Class<?> application, String... properties) throws IOException {
        Path log = folder.resolve("log");
        String[] all = java.util.Arrays.copyOf(properties, properties.length + 1);
        all[properties.length] = "logging.file.name=" + log;
        assertThat(catchThrowable(() ->
                        Server.start(loader, new Class<?>[] {application}, all).close()))
                .isNotNull();
        String text = Files.readString(log);
        assertThat(text).doesNotContain("\tat ");
        Matcher report = REPORT.matcher(text);
        assertThat(report.find()).as(text).isTrue();
        return new Report(report.group(1), report.group(2));
    }
}
