package kz.kuzet.register.difference;

import java.util.Comparator;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.ChannelRule;

/** Whether a service has become easier to obtain in another's name. */
public enum Strength {
    /** The method, or the easiest way over any channel, asks for less. */
    WEAKER,
    /** One of the two asks for more, and neither for less. */
    STRONGER,
    SAME;

    static Strength of(RegisteredService before, RegisteredService after) {
        int method = after.method().compareTo(before.method());
        int easiest = easiest(after).compareTo(easiest(before));
        if (method < 0 || easiest < 0) {
            return WEAKER;
        }
        return method > 0 || easiest > 0 ? STRONGER : SAME;
    }

    /** What is asked for over the channel that asks for least. */
    private static AuthenticationMethod easiest(RegisteredService service) {
        return service.declared().channels().stream()
                .map(channel -> ChannelRule.methodOver(channel, service.method(), service.messagingMethod()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(service.method());
    }
}
