package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.rules.ChannelRule;
import org.jspecify.annotations.Nullable;

/** The guard before one resource method that takes a formed request. */
final class GuardFilter implements ContainerRequestFilter {

    // Where nothing is confirmed any digest will do, and the body is left alone.
    private static final RequestDigest NOT_CONFIRMED = RequestDigest.over("".getBytes(StandardCharsets.US_ASCII));

    private static final System.Logger LOG = System.getLogger(GuardFilter.class.getName());

    private final ServiceGuard guard;
    private final EvidenceSource source;
    private final Settings settings;
    private final Set<Channel> confirmedOver;
    private final AtomicBoolean warned = new AtomicBoolean();

    GuardFilter(ServiceGuard guard, EvidenceSource source, Settings settings) {
        this.guard = guard;
        this.source = source;
        this.settings = settings;
        this.confirmedOver = confirmedOver(guard.service());
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        RequestBody body = RequestBody.of(request, guard.service().code(), settings.maxRequestSize());
        if (!confirmedOver.isEmpty()) {
            body.watch();
        }
        Evidence evidence = null;
        RequestDigest digest = null;
        boolean confirmed = false;
        try {
            evidence = source.evidence(request);
            confirmed = evidence != null
                    // Nobody's body is read or kept.
                    && evidence.recipient().isPresent()
                    && confirmedOver.contains(evidence.channel());
            if (confirmed) {
                body.watch();
                digest = source.formedRequest(request);
            }
        } catch (IOException | RuntimeException e) {
            if (!body.explains(e)) {
                throw e;
            }
        }
        boolean undecided = evidence == null || confirmed;
        if (undecided && body.isTooLarge()) {
            request.abortWith(Answers.of(ProblemResponse.tooLarge(settings.maxRequestSize(), Answers.locale(request))));
            return;
        }
        if (undecided && body.isMissed()) {
            // Whatever the source has made of the exception: nothing else is digested in place of the body.
            digest = null;
        }
        if (undecided && digest == null) {
            warn(body);
        }
        answer(guard.decide(evidence, confirmed ? digest : NOT_CONFIRMED), digest, request);
        body.handOver();
    }

    /** One line in a log is enough. */
    private void warn(RequestBody body) {
        String why = body.isMissed()
                ? "EvidenceSource reads its body, and the body was read before. Have the source digest what was made"
                        + " of it, or have the filter that reads the body set the entity stream again."
                : body.whyUndigested();
        if (why != null && warned.compareAndSet(false, true)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A request to {0} is refused: " + why,
                    guard.service().code());
        }
    }

    /** Only a decision that grants lets the request go on. */
    static void answer(Decision decision, @Nullable RequestDigest digest, ContainerRequestContext request) {
        if (decision instanceof Decision.Granted granted) {
            GrantedDecision.keep(granted, request);
        } else {
            request.abortWith(Answers.of(
                    decision.problemResponse(digest, Answers.locale(request)).orElseThrow()));
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
