package kz.kuzet.conformance.stomp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A STOMP 1.2 frame, written and read by hand. */
public record Frame(String command, Map<String, String> headers, String body) {

    /** Takes names and values in turns. */
    public static Frame of(String command, String body, String... headers) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        return new Frame(command, all, body);
    }

    public static Frame send(String destination, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("destination", destination, "content-type", "text/plain"));
        all.addAll(List.of(headers));
        return of("SEND", body, all.toArray(String[]::new));
    }

    public static Frame subscribe(String destination, String id, String... headers) {
        List<String> all = new ArrayList<>(List.of("destination", destination, "id", id));
        all.addAll(List.of(headers));
        return of("SUBSCRIBE", "", all.toArray(String[]::new));
    }

    public String header(String name) {
        return headers.get(name);
    }

    public byte[] bytes() {
        StringBuilder head = new StringBuilder(command).append('\n');
        headers.forEach((name, value) ->
                head.append(escape(name)).append(':').append(escape(value)).append('\n'));
        byte[] payload = body.getBytes(StandardCharsets.UTF_8);
        if (payload.length > 0) {
            head.append("content-length:").append(payload.length).append('\n');
        }
        return (head.append('\n') + body + '\0').getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what a server sent; a heartbeat is no frame. */
    public static Frame read(String text) {
        int end = text.indexOf("\n\n");
        String[] head = text.substring(0, end).split("\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(':');
            headers.putIfAbsent(unescape(head[i].substring(0, colon)), unescape(head[i].substring(colon + 1)));
        }
        return new Frame(head[0], headers, text.substring(end + 2, text.lastIndexOf('\0')));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace(":", "\\c");
    }

    private static String unescape(String text) {
        return text.replace("\\c", ":").replace("\\n", "\n").replace("\\\\", "\\");
    }
}
