package kz.kuzet.guard;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.rules.ChannelRule;
import org.jspecify.annotations.Nullable;

/**
 * What a service asks for over each channel; null where it cannot lawfully be provided. A field for each channel with
 * comparisons, rather than a map: the processor predicts the branch, so no look-up is waited for.
 */
final class Requirements {

    private final @Nullable Requirement portal;
    private final @Nullable Requirement mobileApplication;
    private final @Nullable Requirement instantMessage;
    private final @Nullable Requirement shortTextMessage;

    Requirements(ServiceDescriptor service) {
        // Channels with the same requirement share one object, which saves memory and cache.
        List<Requirement> made = new ArrayList<>(2);
        portal = requirement(service, Channel.PORTAL, made);
        mobileApplication = requirement(service, Channel.MOBILE_APPLICATION, made);
        instantMessage = requirement(service, Channel.INSTANT_MESSAGE, made);
        shortTextMessage = requirement(service, Channel.SHORT_TEXT_MESSAGE, made);
    }

    @Nullable
    Requirement over(Channel channel) {
        if (channel == Channel.PORTAL) {
            return portal;
        }
        if (channel == Channel.MOBILE_APPLICATION) {
            return mobileApplication;
        }
        if (channel == Channel.INSTANT_MESSAGE) {
            return instantMessage;
        }
        return channel == Channel.SHORT_TEXT_MESSAGE ? shortTextMessage : null;
    }

    private static @Nullable Requirement requirement(
            ServiceDescriptor service, Channel channel, List<Requirement> made) {
        if (!service.channels().contains(channel)) {
            return null;
        }
        AuthenticationMethod asked = ChannelRule.methodOver(channel, service.method(), service.messagingMethod())
                .orElse(null);
        if (asked == null) {
            return null;
        }
        for (Requirement requirement : made) {
            if (requirement.asks(asked)) {
                return requirement;
            }
        }
        Requirement added = new Requirement(service, asked);
        made.add(added);
        return added;
    }
}
