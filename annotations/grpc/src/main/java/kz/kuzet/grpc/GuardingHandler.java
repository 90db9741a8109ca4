package kz.kuzet.grpc;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.PendingDecision;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.guard.request.SentRequest;

/**
 * Stands between the interceptors of a server and a method of a service. Where nothing has to be confirmed, the guard decides
 * before a message is read, and the method is called with its messages as they come. Otherwise the messages are kept until all
 * are there ({@link HeldCall}).
 */
final class GuardingHandler<Q, A> implements ServerCallHandler<Q, A> {

    private final GuardedMethod<Q, A> method;
    private final EvidenceSource source;
    private final RequestGate<GrpcCall> gate;
    private final ServerCallHandler<Q, A> next;
    private final int limit;

    /** @param limit how many bytes of messages are kept at most */
    GuardingHandler(GuardedMethod<Q, A> method, EvidenceSource source, ServerCallHandler<Q, A> next, int limit) {
        this.method = method;
        this.source = source;
        this.gate = new RequestGate<>(source, false);
        this.next = next;
        this.limit = limit;
    }

    @Override
    public ServerCall.Listener<Q> startCall(ServerCall<Q, A> call, Metadata headers) {
        GuardedHandler handler = method.known();
        if (handler == null) {
            handler = method.lookUp();
        }
        GrpcCall request = new GrpcCall(call, headers);
        ServiceGuard guard = handler.guard();
        if (guard == null || !handler.asksForConfirmation()) {
            return follow(admit(handler, request), call, headers);
        }
        SentMessages messages = new SentMessages(call.getMethodDescriptor(), limit);
        SentRequest sent = new SentRequest(messages, handler.service(), limit, true);
        PendingDecision decision = new PendingDecision(handler, guard, sent, false);
        // Whoever has not logged in confirms nothing, and no message is read.
        return decision.asksForDigest(source.evidence(request))
                ? new HeldCall<>(call, request, messages, sent, decision, source, next)
                : follow(decision.decide(), call, headers);
    }

    private Admission admit(GuardedHandler handler, GrpcCall request) {
        try {
            return gate.admit(handler, request, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerCall.Listener<Q> follow(Admission admission, ServerCall<Q, A> call, Metadata headers) {
        if (admission.problem() != null) {
            ProblemMetadata.close(call, headers, admission.problem());
            return new ServerCall.Listener<>() {};
        }
        if (admission.decision() instanceof Decision.Granted granted) {
            Context context = Context.current().withValue(GrantedDecision.KEY, granted);
            return Contexts.interceptCall(context, call, headers, next);
        }
        return next.startCall(call, headers);
    }
}
