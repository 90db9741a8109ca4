package kz.kuzet.example.portal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stops the start where a setting is missing that a portal outside development needs, and names all of them at once. */
@Component
@Profile("production | !development")
public final class RequiredSettings {

    /**
     * Checks the settings.
     *
     * @param settings what the operator has set
     * @throws IllegalStateException if something is missing
     */
    public RequiredSettings(PortalSettings settings) {
        List<String> missing = missing(settings);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "The portal does not start, because these settings are missing:\n  " + String.join("\n  ", missing)
                            + "\n"
                            + "For a portal with development recipients and keys, start it with the profile"
                            + " \"development\".");
        }
    }

    private static List<String> missing(PortalSettings settings) {
        List<String> missing = new ArrayList<>();
        if (!PortalSettings.Secrets.isKey(settings.secrets().oneTimePasswords())) {
            missing.add("portal.secrets.one-time-passwords: base64 of at least 32 random bytes");
        }
        if (!PortalSettings.Secrets.isKey(settings.secrets().audit())) {
            missing.add("portal.secrets.audit: base64 of at least 32 random bytes");
        }
        if (settings.sms().url() == null || settings.sms().key() == null) {
            missing.add("portal.sms.url and portal.sms.key: where one-time passwords are sent from");
        }
        if (settings.gateway().secret() == null || settings.gateway().secret().isBlank()) {
            missing.add("portal.gateway.secret: what the gateway of incoming messages shows");
        }
        if (settings.signature().ncaNode() == null) {
            if (settings.signature().trustAnchors().isEmpty()) {
                missing.add("portal.signature.trust-anchors (files), or portal.signature.nca-node (address)");
            }
            if (settings.signature().revocationLists().isEmpty()
                    && settings.signature().ocsp() == null) {
                missing.add("portal.signature.revocation-lists (files) or portal.signature.ocsp (address)");
            }
        }
        return missing;
    }
}
