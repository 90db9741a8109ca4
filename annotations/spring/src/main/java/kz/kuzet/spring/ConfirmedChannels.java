package kz.kuzet.spring;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.rules.ChannelRule;

/** Over which channels a service asks for a confirmation. It is worked out once for all handlers of the service. */
final class ConfirmedChannels {

    private final Map<ServiceGuard, Set<Channel>> byGuard = new ConcurrentHashMap<>();

    Set<Channel> of(ServiceGuard guard) {
        return byGuard.computeIfAbsent(guard, ConfirmedChannels::find);
    }

    private static Set<Channel> find(ServiceGuard guard) {
        Set<Channel> confirmed = EnumSet.noneOf(Channel.class);
        for (Channel channel : guard.service().channels()) {
            if (isConfirmed(guard.service(), channel)) {
                confirmed.add(channel);
            }
        }
        return confirmed;
    }

    private static boolean isConfirmed(ServiceDescriptor service, Channel channel) {
        Optional<AuthenticationMethod> method =
                ChannelRule.methodOver(channel, service.method(), service.messagingMethod());
        return method.isPresent() && method.get() != AuthenticationMethod.LOGIN_PASSWORD;
    }
}
