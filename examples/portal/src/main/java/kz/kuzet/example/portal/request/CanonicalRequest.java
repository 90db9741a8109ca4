package kz.kuzet.example.portal.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.kuzet.example.portal.recipient.Account;
import kz.kuzet.guard.RecipientId;
import org.erdtman.jcs.JsonCanonicalizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a request as canonical JSON (RFC 8785): whoever writes the same request gets the same bytes, so its digest stands for
 * what was asked for. The time and a nonce make every request a different one: a confirmation never fits a later request.
 */
@Component
final class CanonicalRequest {

    private static final int NONCE_LENGTH = 16;

    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    CanonicalRequest(JsonMapper json) {
        this.json = json;
    }

    byte[] write(Account recipient, String serviceCode, Instant time, Map<String, String> fields) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("service", serviceCode);
        request.put("recipient", recipient.iin().digits());
        recipient.legalEntity().map(RecipientId::digits).ifPresent(bin -> request.put("legalEntity", bin));
        request.put("time", time.toString());
        request.put("nonce", nonce());
        request.put("fields", fields);
        try {
            return new JsonCanonicalizer(json.writeValueAsString(request)).getEncodedUTF8();
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private String nonce() {
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        return HexFormat.of().formatHex(nonce);
    }
}
