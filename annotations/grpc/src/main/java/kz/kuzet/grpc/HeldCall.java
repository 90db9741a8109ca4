package kz.kuzet.grpc;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import kz.kuzet.grpc.RecordingMarshaller.Recorded;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.PendingDecision;
import kz.kuzet.guard.request.SentRequest;

/**
 * A call whose messages are kept until the client has half-closed and the guard has decided on all of them. Then the method of
 * the service is called, and gets them.
 */
final class HeldCall<Q, A> extends ForwardingServerCallListener<Q> {

    private final ServerCall<Q, A> call;
    private final GrpcCall request;
    private final SentMessages sent;
    private final SentRequest whole;
    private final PendingDecision decision;
    private final EvidenceSource source;
    private final ServerCallHandler<Q, A> next;
    private final boolean oneMessage;
    private final Deque<Q> messages = new ArrayDeque<>();
    private boolean ended;

    /** The method of the service; until it is called, nobody. */
    private ServerCall.Listener<Q> delegate = new ServerCall.Listener<>() {};

    /** Asks for the first message, and where there must be only one, for a second one that would be an error. */
    HeldCall(
            ServerCall<Q, A> call,
            GrpcCall request,
            SentMessages sent,
            SentRequest whole,
            PendingDecision decision,
            EvidenceSource source,
            ServerCallHandler<Q, A> next) {
        this.call = call;
        this.request = request;
        this.sent = sent;
        this.whole = whole;
        this.decision = decision;
        this.source = source;
        this.next = next;
        this.oneMessage = call.getMethodDescriptor().getType().clientSendsOneMessage();
        call.request(oneMessage ? 2 : 1);
    }

    @Override
    protected ServerCall.Listener<Q> delegate() {
        return delegate;
    }

    @Override
    public void onMessage(Q message) {
        Recorded recorded = RecordingMarshaller.LAST.get();
        RecordingMarshaller.LAST.remove();
        if (ended) {
            return;
        }
        if (oneMessage && !messages.isEmpty()) {
            end(Status.INTERNAL.withDescription("Too many requests"));
            return;
        }
        messages.add(message);
        if (recorded == null || recorded.message != message) {
            sent.lost = true;
        } else {
            sent.messages.add(recorded.bytes);
            sent.size += recorded.bytes.length + (oneMessage ? 0 : SentMessages.PREFIX);
        }
        if (sent.size > sent.limit) {
            onHalfClose();
        } else if (!oneMessage) {
            call.request(1);
        }
    }

    @Override
    public void onHalfClose() {
        if (ended) {
            return;
        }
        if (oneMessage && messages.isEmpty()) {
            end(Status.INTERNAL.withDescription("Half-closed without a request"));
            return;
        }
        // Whatever comes after an exception finds the call ended.
        ended = true;
        request.messages(whole);
        try {
            if (!request.isAskedEarly() || decision.asksForDigest(source.evidence(request))) {
                decision.setDigest(source.formedRequest(request));
            }
        } catch (IOException e) {
            if (!decision.isExplained(e)) {
                throw new UncheckedIOException(e);
            }
        } catch (RuntimeException e) {
            if (!decision.isExplained(e)) {
                throw e;
            }
        }
        Admission admission = decision.decide();
        if (admission.problem() != null) {
            messages.clear();
            ProblemMetadata.close(call, request.headers(), admission.problem());
            return;
        }
        Decision.Granted granted = (Decision.Granted) Objects.requireNonNull(admission.decision(), "decision");
        Context context = Context.current().withValue(GrantedDecision.KEY, granted);
        if (oneMessage) {
            delegate = Contexts.interceptCall(context, call, request.headers(), next);
            delegate.onMessage(messages.remove());
            delegate.onHalfClose();
        } else {
            HeldStream<Q, A> stream = new HeldStream<>(call, messages);
            delegate = stream;
            stream.deliverTo(Contexts.interceptCall(context, stream.call(), request.headers(), next));
        }
    }

    private void end(Status status) {
        ended = true;
        messages.clear();
        call.close(status, new Metadata());
    }
}
