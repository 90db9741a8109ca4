package kz.kuzet.example.portal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.kuzet.example.portal.signature.DevelopmentAuthority;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a portal outside development. */
final class Production {

    private Production() {}

    /**
     * Returns all that a portal in earnest has to be told.
     *
     * @param authority stands for that of the state: the portal is told to trust it, and knows nothing of how it came about
     * @param developmentFolder where a portal in development would keep its keys
     */
    static Map<String, String> settings(String database, DevelopmentAuthority authority, Path developmentFolder) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.profiles.active", "production");
        settings.put("spring.datasource.url", database);
        settings.put("spring.datasource.username", "postgres");
        settings.put("spring.datasource.password", "postgres");
        settings.put("portal.secrets.one-time-passwords", "b25lLXRpbWUgcGFzc3dvcmRzIG9mIHRoaXMgdGVzdCBvbmx5");
        settings.put("portal.secrets.audit", "YXVkaXQgdHJhaWwgb2YgdGhpcyB0ZXN0LCBhbmQgbm8gb3RoZXI=");
        settings.put("portal.sms.url", "https://sms.example/send");
        settings.put("portal.sms.key", "key of this test");
        settings.put("portal.gateway.secret", "gateway of this test");
        settings.put(
                "portal.signature.trust-anchors", authority.certificateFile().toString());
        settings.put("portal.signature.revocation-lists", authority.listFile().toString());
        settings.put("portal.development.folder", developmentFolder.toString());
        settings.put("server.port", "0");
        return settings;
    }

    static ConfigurableApplicationContext run(Map<String, String> settings) {
        return new SpringApplicationBuilder(PortalApplication.class)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }
}
