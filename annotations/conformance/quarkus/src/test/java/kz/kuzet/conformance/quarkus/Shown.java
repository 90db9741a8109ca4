package kz.kuzet.conformance.quarkus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.kuzet.Channel;
import kz.kuzet.conformance.jersey.ClientText;
import kz.kuzet.guard.Factor;

/** What a recipient shows in the headers of a request that the application's evidence source reads. */
final class Shown {

    /** Invented numbers: no month of birth is 00. */
    static final String RECIPIENT = "990099000005";

    static final String ANOTHER_RECIPIENT = "880088000002";

    private Shown() {}

    static List<String> login(Channel channel) {
        return List.of("Channel", channel.name(), "Login", RECIPIENT);
    }

    /** Signs exactly this request. */
    static List<String> signed(
            String code, String method, String path, String type, String body, Collection<Factor> factors) {
        return signed(RECIPIENT, code, method, path, type, body, factors);
    }

    static List<String> signed(
            String by, String code, String method, String path, String type, String body, Collection<Factor> factors) {
        List<String> headers = new ArrayList<>(List.of("Login", RECIPIENT));
        if (type != null) {
            headers.addAll(List.of("Content-Type", type));
        }
        factors.forEach(factor -> headers.addAll(
                List.of(factor.name(), by + " " + ClientText.digest(code, method, "/" + path, type, body))));
        return headers;
    }
}
