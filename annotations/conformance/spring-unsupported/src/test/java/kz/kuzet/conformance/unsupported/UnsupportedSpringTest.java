package kz.kuzet.conformance.unsupported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.kuzet.spring.KuzetGuards;
import kz.kuzet.spring.handler.SetupException;
import kz.kuzet.spring.handler.SupportedSpring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.SpringVersion;

/** With a Spring that is too old the start stops in one sentence that names its version, and no class is missed. */
final class UnsupportedSpringTest {

    private static final String SAID = "Kuzet needs Spring 6.2 or later, and this application has Spring 6.1.";

    @Configuration
    @EnableAutoConfiguration
    static class Portal {}

    @Configuration
    @Import(KuzetGuards.class)
    static class PortalWithoutBoot {}

    @Test
    void thisSpringIsTooOld() {
        assertThat(SpringVersion.getVersion()).startsWith("6.1.");
    }

    @ParameterizedTest
    @EnumSource
    void stopsTheStartOfSpringBoot(WebApplicationType type) {
        SpringApplication application = new SpringApplication(Portal.class);
        application.setWebApplicationType(type);
        assertThatThrownBy(() -> application.run("--server.port=0"))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith(SAID)
                .hasMessageEndingWith(
                        "Use Spring Boot 3.5 or later (without Spring Boot, Spring Framework 6.2 or later).");
    }

    /** In place of a stack trace. */
    @Test
    void isPrintedBySpringBoot() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> SpringApplication.run(Portal.class, "--server.port=0"))
                    .isInstanceOf(SetupException.class);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("APPLICATION FAILED TO START", "Description:", SAID, "Action:")
                .doesNotContain("NoClassDefFoundError", "ClassNotFoundException", "\tat ");
    }

    @Test
    void stopsTheStartWithoutSpringBoot() {
        assertThatThrownBy(() -> new AnnotationConfigApplicationContext(PortalWithoutBoot.class))
                .rootCause()
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith(SAID);
    }

    /** Of jars that were packed anew the version is lost; a class tells it then. */
    @ParameterizedTest
    @CsvSource({
        "6.1.21, false, false", "5.3.39, false, false", "6.0.0, true, false", "6.2.0, false, true",
        "6.2.0-SNAPSHOT, false, true", "6.10.1, false, true", "7.0.9, true, true", "10.0, true, true",
        ", true, true", ", false, false", "unknown, false, false", "unknown, true, true",
    })
    void versions(String version, boolean newClass, boolean supported) {
        assertThat(SupportedSpring.isSupported(version, newClass)).isEqualTo(supported);
    }
}
