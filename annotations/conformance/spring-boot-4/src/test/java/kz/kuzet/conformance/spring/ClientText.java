package kz.kuzet.conformance.spring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kz.kuzet.guard.RequestDigest;

/** What a client confirms: the text of its request, which it writes by itself from the documentation. */
public final class ClientText {

    private ClientText() {}

    /**
     * @param code of ASCII without quotes and percent signs, as in most registers
     * @param target path and query
     * @param contentType null where the client sends none
     */
    public static RequestDigest digest(String code, String method, String target, String contentType, String body) {
        return digestOfBytes(
                code, method, target, contentType, body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same over bytes. */
    public static RequestDigest digestOfBytes(
            String code, String method, String target, String contentType, byte[] bytes) {
        int mark = target.indexOf('?');
        List<String[]> lines = new ArrayList<>();
        lines.add(new String[] {"kuzet-service", "%\"" + code + "\""});
        lines.add(new String[] {"@method", method});
        lines.add(new String[] {"@path", mark < 0 ? target : target.substring(0, mark)});
        lines.add(new String[] {"@query", mark < 0 ? "?" : target.substring(mark)});
        if (contentType != null) {
            lines.add(new String[] {"content-type", contentType});
        }
        lines.add(new String[] {
            "content-digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":"
        });
        StringBuilder text = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (String[] line : lines) {
            text.append('"').append(line[0]).append("\": ").append(line[1]).append('\n');
            names.append(" \"").append(line[0]).append('"');
        }
        text.append("\"@signature-params\": (").append(names.substring(1)).append(')');
        return RequestDigest.ofBytes(sha256(text.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
