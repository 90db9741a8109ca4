package kz.kuzet.example.portal.otp;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A gateway that takes messages over HTTP, whatever its fields are called. Only an answer 2xx means that it took one. */
public final class HttpSmsGateway implements SmsGateway {

    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;

    private final HttpSmsSettings settings;
    // Never follows a redirection: it would carry message and key to wherever the answer says.
    private final HttpClient http;

    /**
     * Takes the gateway's address and habits.
     *
     * @param settings how the gateway wants to be asked
     * @throws IllegalArgumentException if the key cannot be sent in the header named
     */
    public HttpSmsGateway(HttpSmsSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        // Some names are for the client itself to set. Better found now than at the first message.
        HttpRequest.newBuilder(settings.address()).header(settings.keyHeader(), settings.key());
    }

    @Override
    public void send(PhoneNumber to, String text) throws SmsNotSentException {
        CompletableFuture<HttpResponse<Void>> exchange = http.sendAsync(request(to, text), BodyHandlers.discarding());
        int status;
        try {
            // The client's own timeout would end with the headers. This one covers a body that never ends, too.
            status = exchange.get(settings.timeout().toNanos(), TimeUnit.NANOSECONDS)
                    .statusCode();
        } catch (TimeoutException e) {
            exchange.cancel(true);
            throw tooSlow();
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw new SmsNotSentException("interrupted while the gateway was asked");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HttpTimeoutException) {
                throw tooSlow();
            }
            String reason = e.getCause().getClass().getSimpleName();
            throw new SmsNotSentException("the gateway could not be reached (" + reason + ")", e.getCause());
        }
        if (status < OK || status >= MULTIPLE_CHOICES) {
            // What the gateway answers may repeat the message, so its body is not even read.
            throw new SmsNotSentException("the gateway answered with status " + status);
        }
    }

    private SmsNotSentException tooSlow() {
        return new SmsNotSentException("the gateway did not answer within " + settings.timeout());
    }

    private HttpRequest request(PhoneNumber to, String text) {
        Map<String, String> fields = new LinkedHashMap<>(settings.furtherFields());
        fields.put(settings.phoneField(), to.e164());
        fields.put(settings.textField(), text);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(settings.address()).header(settings.keyHeader(), settings.key());
        return switch (settings.format()) {
            case JSON ->
                request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(fields)))
                        .build();
            case FORM ->
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build();
        };
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
