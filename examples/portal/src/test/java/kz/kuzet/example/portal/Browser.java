package kz.kuzet.example.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as HTTP needs: cookies, forms with their hidden token, redirections. */
final class Browser {

    static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("id=\"receipt\">([^<]+)<");

    private final URI portal;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private String token = "";
    String accept = "text/html";
    String language = "en";

    Browser(URI portal) {
        this.portal = portal;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    static Browser loggedIn(RunningPortal portal, Recipient recipient) {
        Browser browser = new Browser(portal.address());
        HttpResponse<String> answer = browser.logIn(recipient.iin, recipient.password);
        assertThat(answer.uri().getPath()).isEqualTo("/");
        assertThat(answer.body()).contains(recipient.name);
        return browser;
    }

    HttpResponse<String> logIn(String iin, String password) {
        get("/login");
        return post("/login", Map.of("iin", iin, "password", password));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return postWithoutToken(path, all);
    }

    HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> upload(String path, byte[] file) {
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                        + "\r\n--"
                        + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"signature.p7s\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    byte[] bytes(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fills the form of a service and returns the address of the request that was formed. */
    String form(String slug, Map<String, String> fields) {
        get("/services/" + slug + "/request");
        HttpResponse<String> answer = post("/services/" + slug + "/request", fields);
        assertThat(answer.uri().getPath()).startsWith("/requests/");
        return answer.uri().getPath();
    }

    /** Sends a formed request. */
    HttpResponse<String> send(String slug, String requestPath) {
        return post("/services/" + slug + requestPath + "/send", Map.of());
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "SESSION".equals(cookie.getName()))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Takes the cookies of another browser, as one that talks to another node does. */
    Browser on(RunningPortal other) {
        Browser browser = new Browser(other.address());
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> browser.cookies.getCookieStore().add(other.address(), cookie));
        browser.token = token;
        return browser;
    }

    static String receipt(HttpResponse<String> page) {
        Matcher receipt = RECEIPT.matcher(page.body());
        assertThat(receipt.find())
                .as(page.uri() + " " + page.statusCode() + " " + page.body())
                .isTrue();
        return receipt.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .header("Accept", accept)
                .header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
