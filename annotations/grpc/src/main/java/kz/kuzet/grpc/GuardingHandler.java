package kz.kuzet.grpc;

import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.guard.request.SentRequest;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the interceptors of a server and a method of a service. Where nothing has to be confirmed, the guard decides
 * before a message is read, and the method is called with its messages as they come. Otherwise the messages are kept until all
 * are there ({@link HeldCall}).
 */
final class GuardingHandler<Q, A> implements ServerCallHandler<Q, A> {

    private final GuardedMethod<Q, A> method;
    private final EvidenceOnce source;
    private final RequestGate<GrpcCall> gate;
    private final ServerCallHandler<Q, A> next;
    private final int limit;

    GuardingHandler(GuardedMethod<Q, A> method, EvidenceOnce source, ServerCallHandler<Q, A> next, int limit) {
        this.method = method;
        this.source = source;
        this.gate = new RequestGate<>(source, false);
        this.next = next;
        this.limit = limit;
    }

    @Override
    public ServerCall.Listener<Q> startCall(ServerCall<Q, A> call, Metadata headers) {
        GrpcCall request = new GrpcCall(call, headers);
        if (hasToBeConfirmed(request)) {
            HeldCall<Q, A> held = new HeldCall<>(call, headers, request, this);
            held.begin();
            return held;
        }
        Admission admission = admit(request, null);
        if (admission.problem() != null) {
            ProblemMetadata.close(call, headers, admission.problem());
            return new Ended<>();
        }
        return start(admission, call, headers);
    }

    /** Nobody confirms anything before logging in. */
    private boolean hasToBeConfirmed(GrpcCall request) {
        GuardedHandler handler = method.handler();
        ServiceGuard guard = handler.guard();
        if (guard == null || !handler.asksForConfirmation()) {
            return false;
        }
        Evidence evidence = source.evidence(request);
        return evidence != null && evidence.recipient().isPresent() && guard.asksForConfirmation(evidence.channel());
    }

    /** Asks the guard, about a call with its messages where they have to be confirmed. */
    Admission admit(GrpcCall request, @Nullable SentMessages messages) {
        GuardedHandler handler = method.handler();
        SentRequest sent = messages == null ? null : new SentRequest(messages, handler.service(), limit, true);
        if (sent != null) {
            request.messages(sent);
        }
        try {
            return gate.admit(handler, request, sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Calls the method of the service, which finds the decision in its context. */
    ServerCall.Listener<Q> start(Admission admission, ServerCall<Q, A> call, Metadata headers) {
        return admission.decision() instanceof Decision.Granted granted
                ? Contexts.interceptCall(GrantedDecision.with(granted), call, headers, next)
                : next.startCall(call, headers);
    }

    GuardedMethod<Q, A> method() {
        return method;
    }

    int limit() {
        return limit;
    }

    /** Of a call that was refused: whatever still comes is left alone. */
    private static final class Ended<Q> extends ServerCall.Listener<Q> {}
}
