package kz.kuzet.guard.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.HttpAnswer;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.rules.ChannelRule;
import org.jspecify.annotations.Nullable;

/** The guard before one resource method that takes a formed request. */
final class GuardFilter implements ContainerRequestFilter {

    // Where nothing is confirmed any digest will do, and the body is left alone.
    private static final RequestDigest NOT_CONFIRMED = RequestDigest.over("".getBytes(StandardCharsets.US_ASCII));

    private final ServiceGuard guard;
    private final EvidenceSource source;
    private final Settings settings;
    private final Set<Channel> confirmedOver;

    GuardFilter(ServiceGuard guard, EvidenceSource source, Settings settings) {
        this.guard = guard;
        this.source = source;
        this.settings = settings;
        this.confirmedOver = confirmedOver(guard.service());
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        settings.keepMaxRequestSize(request);
        try {
            Evidence evidence = source.evidence(request);
            boolean confirmed = evidence != null && confirmedOver.contains(evidence.channel());
            RequestDigest digest = confirmed ? source.formedRequest(request) : NOT_CONFIRMED;
            answer(guard.decide(evidence, digest), confirmed ? digest : null, request);
        } catch (RequestTooLarge e) {
            request.abortWith(Answers.of(HttpAnswer.tooLarge(e.limit(), Answers.locale(request))));
        }
    }

    /** Only a decision that grants lets the request go on. */
    static void answer(Decision decision, @Nullable RequestDigest digest, ContainerRequestContext request) {
        if (decision instanceof Decision.Granted granted) {
            GrantedDecision.keep(granted, request);
        } else {
            request.abortWith(Answers.of(
                    decision.httpAnswer(digest, Answers.locale(request)).orElseThrow()));
        }
    }

    private static Set<Channel> confirmedOver(ServiceDescriptor service) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (Channel channel : service.channels()) {
            ChannelRule.methodOver(channel, service.method(), service.messagingMethod())
                    .filter(method -> method != AuthenticationMethod.LOGIN_PASSWORD)
                    .ifPresent(method -> channels.add(channel));
        }
        return channels;
    }
}
