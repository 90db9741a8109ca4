package kz.kuzet.example.jakarta;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;

/**
 * One-time passwords: each for one recipient and one request, valid for five minutes, for three attempts, and once. The Rules set
 * neither lifetime nor number of attempts. Of a recipient only the last one counts, so that nobody can fill the memory.
 */
public final class OneTimePasswords {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 3;

    private final Map<RecipientId, Sent> sent = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final BiConsumer<RecipientId, String> phone;

    private record Sent(RequestDigest request, String password, Instant until, int attemptsLeft) {

        boolean is(String shown) {
            return MessageDigest.isEqual(
                    password.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
        }

        Sent withOneAttemptLess() {
            return new Sent(request, password, until, attemptsLeft - 1);
        }
    }

    /**
     * @param clock tells when a password has expired
     * @param phone takes a message to a recipient
     */
    OneTimePasswords(Clock clock, BiConsumer<RecipientId, String> phone) {
        this.clock = clock;
        this.phone = phone;
    }

    void send(RecipientId recipient, RequestDigest request) {
        String password = "%06d".formatted(random.nextInt(1_000_000));
        sent.put(recipient, new Sent(request, password, clock.instant().plus(LIFETIME), ATTEMPTS));
        phone.accept(recipient, "One-time password " + password + " for request " + request);
    }

    /** Uses a password up. Of any number of threads that show it at once, one is told that it is right. */
    boolean use(RecipientId recipient, RequestDigest request, String shown) {
        AtomicBoolean right = new AtomicBoolean();
        sent.computeIfPresent(recipient, (key, last) -> {
            if (!clock.instant().isBefore(last.until())) {
                return null;
            }
            if (last.is(shown) && last.request().equals(request)) {
                right.set(true);
                return null;
            }
            return last.attemptsLeft() > 1 ? last.withOneAttemptLess() : null;
        });
        return right.get();
    }
}
