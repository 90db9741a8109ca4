package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.kuzet.Channel;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.testing.ShownFactors;

/**
 * A request for a service of the portal in {@code table}, with some factors shown, and what is answered to it.
 *
 * @param folder where the handler is: one is annotated, the other is a function
 */
public record Attempt(String folder, String service, Channel channel, Set<Factor> shown) {

    public static final String BODY = "{\"purpose\": \"абвгд\"}";
    public static final String TYPE = "application/json";
    private static final RequestDigest OTHER = RequestDigest.over(new byte[] {1});

    /** Every service, with every subset of factors, over every channel. */
    public static List<Attempt> all(String... folders) {
        List<Attempt> attempts = new ArrayList<>();
        for (String folder : folders) {
            for (String service : List.of("login", "otp", "messages", "eds")) {
                for (Channel channel : Channel.values()) {
                    for (int subset = 0; subset < 1 << Factor.values().length; subset++) {
                        attempts.add(new Attempt(folder, service, channel, factors(subset)));
                    }
                }
            }
        }
        return attempts;
    }

    private static Set<Factor> factors(int subset) {
        Set<Factor> shown = EnumSet.noneOf(Factor.class);
        for (Factor factor : Factor.values()) {
            if ((subset >> factor.ordinal() & 1) == 1) {
                shown.add(factor);
            }
        }
        return shown;
    }

    public String path() {
        return folder + "/" + service;
    }

    public RequestDigest digest() {
        return ClientText.digest(service, "POST", path(), TYPE, BODY);
    }

    /** Written from the text of Appendix 1, para 1; only what is granted, the rest of the answer follows from the log-in. */
    private String expected() {
        boolean message = channel == Channel.INSTANT_MESSAGE || channel == Channel.SHORT_TEXT_MESSAGE;
        boolean login = shown.contains(Factor.LOGIN_PASSWORD);
        boolean eds = login && shown.contains(Factor.EDS);
        boolean password = login && shown.contains(Factor.ONE_TIME_PASSWORD);
        return switch (service) {
            case "login" -> login ? "200" : "401 login_password";
            case "otp" -> message ? "403" : password || eds ? "200" : "401 login_password_otp login_password_eds";
            case "messages" ->
                switch (channel) {
                    case PORTAL -> password || eds ? "200" : "401 login_password_otp login_password_eds";
                    case SHORT_TEXT_MESSAGE -> login ? "200" : "401 login_password";
                    case MOBILE_APPLICATION, INSTANT_MESSAGE -> "403";
                };
            default -> message ? "403" : eds ? "200" : "401 login_password_eds";
        };
    }

    /** The recipient shows the factors, each for this request. */
    public void showIn(ShownFactors<?> evidence) {
        show(evidence, Recipients.RECIPIENT, digest());
    }

    /** The recipient has logged in, and confirms another request; another one confirms this request. */
    public void showForeignIn(ShownFactors<?> evidence) {
        show(evidence, Recipients.RECIPIENT, OTHER);
        confirm(evidence, Recipients.ANOTHER, digest());
    }

    private void show(ShownFactors<?> evidence, RecipientId recipient, RequestDigest digest) {
        evidence.reset().over(channel);
        if (shown.contains(Factor.LOGIN_PASSWORD)) {
            evidence.logIn(recipient);
        }
        confirm(evidence, recipient, digest);
    }

    private void confirm(ShownFactors<?> evidence, RecipientId recipient, RequestDigest digest) {
        shown.stream()
                .filter(factor -> factor != Factor.LOGIN_PASSWORD)
                .forEach(factor -> evidence.confirm(new Confirmation(factor, recipient, digest)));
    }

    /** What is left where the confirmations count for nothing. */
    public Attempt withoutConfirmations() {
        Set<Factor> left = EnumSet.noneOf(Factor.class);
        if (shown.contains(Factor.LOGIN_PASSWORD)) {
            left.add(Factor.LOGIN_PASSWORD);
        }
        return new Attempt(folder, service, channel, left);
    }

    public int status() {
        return Integer.parseInt(expected().substring(0, 3));
    }

    /** @param header returns the value of a header; null where there is none */
    public void check(int status, UnaryOperator<String> header, String body) {
        String expected = expected();
        assertThat(status).isEqualTo(status());
        if (status == 200) {
            assertThat(body).isEqualTo(service + ": " + BODY);
            assertThat(header.apply("WWW-Authenticate")).isNull();
            return;
        }
        assertThat(header.apply("Content-Type")).isEqualTo("application/problem+json");
        assertThat(header.apply("Cache-Control")).isEqualTo("no-store");
        assertThat(body).contains("\"service\":\"" + service + "\"");
        if (status == 403) {
            assertThat(header.apply("WWW-Authenticate")).isNull();
            assertThat(body).contains("CHANNEL_NOT_DECLARED");
            return;
        }
        String error = shown.contains(Factor.LOGIN_PASSWORD)
                ? "error=\"insufficient_user_authentication\", error_description=\"The request has to be confirmed\", "
                : "";
        assertThat(header.apply("WWW-Authenticate"))
                .isEqualTo("Bearer " + error + "acr_values=\"" + expected.substring(4) + "\"");
        // Whoever has not logged in has nothing to confirm yet, and their body is not read.
        boolean confirms = !error.isEmpty() && !expected.substring(4).equals("login_password");
        assertThat(body.contains("\"requestDigest\":\"" + digest() + "\"")).isEqualTo(confirms);
        assertThat(body.contains("requestDigest")).isEqualTo(confirms);
    }
}
