package kz.kuzet.example.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** Outside development nothing is made up: what is missing stops the start. */
class RequiredSettingsTest {

    private static final List<String> ALL = List.of(
            "--portal.secrets.one-time-passwords=ZGV2ZWxvcG1lbnQga2V5LCBvbmUtdGltZSBwYXNzd29yZHMh",
            "--portal.secrets.audit=ZGV2ZWxvcG1lbnQga2V5IG9mIHRoZSBhdWRpdCB0cmFpbCEh",
            "--portal.sms.url=https://sms.example/send",
            "--portal.sms.key=key",
            "--portal.gateway.secret=secret",
            "--portal.signature.trust-anchors=/etc/portal/anchors.pem",
            "--portal.signature.revocation-lists=/etc/portal/list.crl");

    @Import(RequiredSettings.class)
    @EnableConfigurationProperties(PortalSettings.class)
    static class OnlySettings {}

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        for (String profile : List.of("production", "postgresql", "production,development")) {
            assertThat(rootMessage(Stream.of("--spring.profiles.active=" + profile)))
                    .contains("portal.secrets.one-time-passwords", "portal.secrets.audit", "portal.sms.url")
                    .contains("portal.gateway.secret", "portal.signature.trust-anchors", "portal.signature.ocsp");
        }
    }

    @Test
    void eachSettingIsNeeded() {
        start(Stream.concat(Stream.of("--spring.profiles.active=production"), ALL.stream()));
        for (String left : ALL) {
            String name = left.substring(2, left.indexOf('='));
            assertThat(rootMessage(Stream.concat(
                            Stream.of("--spring.profiles.active=production"),
                            ALL.stream().filter(setting -> !setting.equals(left)))))
                    .as(name)
                    .contains(name);
        }
    }

    @Test
    void shortKeyIsNoKey() {
        assertThat(rootMessage(Stream.concat(
                        Stream.of("--spring.profiles.active=production", "--portal.secrets.audit=c2hvcnQ="),
                        ALL.stream().filter(setting -> !setting.contains("audit")))))
                .contains("portal.secrets.audit");
    }

    @Test
    void developmentNeedsNothing() {
        start(Stream.of());
    }

    private static String rootMessage(Stream<String> arguments) {
        Throwable thrown = catchThrowable(() -> start(arguments));
        assertThat(thrown).isNotNull();
        while (thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        return thrown.getMessage();
    }

    private static void start(Stream<String> arguments) {
        new SpringApplicationBuilder(OnlySettings.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new))
                .close();
    }
}
