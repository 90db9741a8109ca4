package kz.kuzet.guard;

import java.util.Arrays;
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

    private final Channel channel;
    private final @Nullable RecipientId recipient;
    private final Confirmation[] confirmations;

    private Evidence(Channel channel, @Nullable RecipientId recipient, Confirmation[] confirmations) {
        this.channel = Objects.requireNonNull(channel, "channel");
        this.recipient = recipient;
        this.confirmations = confirmations;
    }

    /**
     * Nobody has logged in.
     *
     * @param channel over which the request came
     * @return evidence without a recipient
     */
    public static Evidence withoutLogin(Channel channel) {
        return new Evidence(channel, null, NONE);
    }

    /**
     * A recipient has shown login and password.
     *
     * @param recipient who it is
     * @param channel over which the request came
     * @return evidence without confirmations
     */
    public static Evidence ofLogin(RecipientId recipient, Channel channel) {
        return new Evidence(channel, Objects.requireNonNull(recipient, "recipient"), NONE);
    }

    /**
     * Adds a confirmation.
     *
     * @param confirmation a factor, shown for a request
     * @return a copy that holds it too
     */
    public Evidence with(Confirmation confirmation) {
        Objects.requireNonNull(confirmation, "confirmation");
        Confirmation[] more = Arrays.copyOf(confirmations, confirmations.length + 1);
        more[confirmations.length] = confirmation;
        return new Evidence(channel, recipient, more);
    }

    /**
     * Returns the way by which the request came.
     *
     * @return the channel
     */
    public Channel channel() {
        return channel;
    }

    /**
     * Returns who has shown login and password.
     *
     * @return the recipient, or nothing where nobody has logged in
     */
    public Optional<RecipientId> recipient() {
        return Optional.ofNullable(recipient);
    }

    /**
     * Returns all confirmations, in the order in which they were added.
     *
     * @return an unmodifiable list
     */
    public List<Confirmation> confirmations() {
        return List.of(confirmations);
    }

    boolean hasLogin() {
        return recipient != null;
    }

    /** Finds the strongest factor by which the recipient has confirmed a request, in one pass; null where there is none. */
    @Nullable
    Factor confirmationOf(RequestDigest request) {
        if (recipient == null) {
            return null;
        }
        Factor weaker = null;
        for (Confirmation confirmation : confirmations) {
            if (confirmation.confirms(request, recipient)) {
                if (confirmation.factor() == Factor.EDS) {
                    return Factor.EDS;
                }
                weaker = confirmation.factor();
            }
        }
        return weaker;
    }

    /**
     * Returns what is known, without the recipient's full number.
     *
     * @return text fit for a log
     */
    @Override
    public String toString() {
        return "Evidence[" + channel + ", " + (recipient == null ? "no login" : recipient) + ", "
                + Arrays.toString(confirmations) + "]";
    }
}
