package kz.kuzet.guard;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.rules.ChannelRule;
import org.jspecify.annotations.Nullable;

/**
 * What a service asks for over each channel; null where it cannot lawfully be provided. A field a channel and no map: which one is
 * wanted is foreseen by the processor, so that no look-up is waited for.
 */
final class Requirements {

    private final @Nullable Requirement portal;
    private final @Nullable Requirement mobileApplication;
    private final @Nullable Requirement instantMessage;
    private final @Nullable Requirement shortTextMessage;

    Requirements(ServiceDescriptor service, Action action) {
        portal = requirement(service, action, Channel.PORTAL);
        mobileApplication = requirement(service, action, Channel.MOBILE_APPLICATION);
        instantMessage = requirement(service, action, Channel.INSTANT_MESSAGE);
        shortTextMessage = requirement(service, action, Channel.SHORT_TEXT_MESSAGE);
    }

    @Nullable
    Requirement over(Channel channel) {
        return switch (channel) {
            case PORTAL -> portal;
            case MOBILE_APPLICATION -> mobileApplication;
            case INSTANT_MESSAGE -> instantMessage;
            case SHORT_TEXT_MESSAGE -> shortTextMessage;
        };
    }

    private static @Nullable Requirement requirement(ServiceDescriptor service, Action action, Channel channel) {
        if (!service.channels().contains(channel)) {
            return null;
        }
        return ChannelRule.methodOver(channel, service.method(), service.messagingMethod())
                .map(method -> new Requirement(service, action, asked(action, method)))
                .orElse(null);
    }

    /** The further factor confirms the sending of a request; to prepare it, login and password suffice (Appendix 1, para 1). */
    private static AuthenticationMethod asked(Action action, AuthenticationMethod method) {
        return action == Action.PREPARE ? AuthenticationMethod.LOGIN_PASSWORD : method;
    }
}
