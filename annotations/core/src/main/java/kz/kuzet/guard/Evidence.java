package kz.kuzet.guard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.kuzet.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient has shown when a request arrives: over which channel it came, who has logged in, and which requests they
 * have confirmed. Immutable.
 */
public final class Evidence {

    private static final Confirmation[] NONE = {};
    private static final Comparator<Confirmation> STRONGEST_FIRST =
            Comparator.comparing(Confirmation::factor).reversed();

    private final Channel channel;
    private final @Nullable RecipientId recipient;
    private final boolean isOfNoRecipient;
    private final Confirmation[] strongestFirst;

    private Evidence(
            Channel channel, @Nullable RecipientId recipient, boolean isOfNoRecipient, Confirmation[] strongestFirst) {
        this.channel = Objects.requireNonNull(channel, "channel");
        this.recipient = recipient;
        this.isOfNoRecipient = isOfNoRecipient;
        this.strongestFirst = strongestFirst;
    }

    /**
     * {@return evidence that nobody has logged in}
     *
     * @param channel over which the request came
     */
    public static Evidence withoutLogin(Channel channel) {
        return new Evidence(channel, null, false, NONE);
    }

    /**
     * {@return evidence that somebody has logged in who is no recipient of public services: the login leads to neither an IIN
     * nor a BIN} A guard refuses it, because to log in once more would change nothing.
     *
     * @param channel over which the request came
     */
    public static Evidence ofNoRecipient(Channel channel) {
        return new Evidence(channel, null, true, NONE);
    }

    /**
     * Creates evidence that a recipient has logged in with login and password.
     *
     * @param recipient the recipient
     * @param channel over which the request came
     * @return evidence without confirmations
     */
    public static Evidence ofLogin(RecipientId recipient, Channel channel) {
        return new Evidence(channel, Objects.requireNonNull(recipient, "recipient"), false, NONE);
    }

    /**
     * {@return a copy that holds a confirmation too}
     *
     * @param confirmation a factor, shown for a request
     */
    public Evidence with(Confirmation confirmation) {
        Objects.requireNonNull(confirmation, "confirmation");
        Confirmation[] more = Arrays.copyOf(strongestFirst, strongestFirst.length + 1);
        more[strongestFirst.length] = confirmation;
        // The sort is stable: confirmations by the same factor keep their order.
        Arrays.sort(more, STRONGEST_FIRST);
        return new Evidence(channel, recipient, isOfNoRecipient, more);
    }

    /** {@return the way by which the request came} */
    public Channel channel() {
        return channel;
    }

    /** {@return who has shown login and password; nothing where nobody has logged in, or somebody who is no recipient} */
    public Optional<RecipientId> recipient() {
        return Optional.ofNullable(recipient);
    }

    /**
     * {@return all confirmations, unmodifiable: signatures first, and those of one factor in the order in which they were
     * added}
     */
    public List<Confirmation> confirmations() {
        return List.of(strongestFirst);
    }

    boolean isOfNoRecipient() {
        return isOfNoRecipient;
    }

    @Nullable
    RecipientId recipientOrNull() {
        return recipient;
    }

    /** The confirmations themselves, for guards. They are not copied, so they must not be changed. */
    Confirmation[] strongestFirst() {
        return strongestFirst;
    }

    /** {@return the evidence in words, without the recipient's full number, so that a log may hold it} */
    @Override
    public String toString() {
        return "Evidence[" + channel + ", "
                + (recipient == null ? isOfNoRecipient ? "no recipient" : "no login" : recipient) + ", "
                + Arrays.toString(strongestFirst) + "]";
    }
}
