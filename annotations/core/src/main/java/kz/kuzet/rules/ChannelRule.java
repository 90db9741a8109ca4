package kz.kuzet.rules;

import java.util.Objects;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;

/**
 * Which method applies over which channel (Appendix 1, para 1).
 *
 * <p>Reading of two unclear places:
 *
 * <ul>
 *   <li>Over instant messages and short text messages no one-time password is applied, and the text names no replacement.
 *       None is picked here: the provider states it, or the service is not available over messages.
 *   <li>The method with the electronic digital signature is described for the portal and the mobile application only (para
 *       1(2)), so it is not available over messages.
 * </ul>
 */
public final class ChannelRule {

    private ChannelRule() {}

    /**
     * Finds the method that holds over a channel.
     *
     * @param asked the method that the service asks for
     * @param stated what the provider states for messages, where the Rules leave a gap
     * @param channel the channel
     * @return the method, or nothing where the service cannot lawfully be provided over the channel
     */
    public static Optional<AuthenticationMethod> methodOver(
            Channel channel, AuthenticationMethod asked, Optional<AuthenticationMethod> stated) {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(stated, "stated");
        if (!channel.isMessage() || messagesCarry(asked)) {
            return Optional.of(asked);
        }
        return messagesLeaveGap(asked) ? stated.filter(ChannelRule::messagesCarry) : Optional.empty();
    }

    /**
     * {@return whether messages can carry a method: login/password only}
     *
     * @param method a method
     */
    public static boolean messagesCarry(AuthenticationMethod method) {
        return Objects.requireNonNull(method, "method") == AuthenticationMethod.LOGIN_PASSWORD;
    }

    /**
     * Tells whether the provider has to state a method for messages.
     *
     * @param asked the method that the service asks for
     * @return true where the Rules take the one-time password away and name no replacement
     */
    public static boolean messagesLeaveGap(AuthenticationMethod asked) {
        return Objects.requireNonNull(asked, "asked") == AuthenticationMethod.LOGIN_PASSWORD_OTP;
    }
}
