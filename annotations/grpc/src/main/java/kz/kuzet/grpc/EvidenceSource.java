package kz.kuzet.grpc;

import java.io.IOException;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the recipient of a gRPC call has shown. An application has one, which it gives to {@link GrpcGuards}. Many threads
 * ask it, after the interceptors of the server and within their {@link io.grpc.Context}.
 *
 * <p>An exception ends the call with an error, and the service is not called.
 */
@FunctionalInterface
public interface EvidenceSource extends RequestEvidence<GrpcCall> {

    /**
     * Returns what the recipient of this call has shown: who has logged in, over which channel the call came, and which one-time
     * passwords and signatures were verified, with the digest that each of them confirms.
     *
     * <p>It is asked once, before any message is read. Only where it has asked for the digest by then, it is asked again when
     * the messages are there.
     *
     * @param call the call
     * @return the evidence
     */
    @Override
    Evidence evidence(GrpcCall call);

    /**
     * Returns which request the recipient has formed and is sending. By default it is the {@link
     * kz.kuzet.guard.FormedRequest} with these parts:
     *
     * <ul>
     *   <li>method {@code POST}, path {@code /package.Service/Method}, no query, content type {@code application/grpc};
     *   <li>body: the message as the client has written it, without the five bytes that gRPC puts before it, and without
     *       compression. Where the client streams, all its messages until it half-closes, in their order, each after five
     *       bytes: a zero, and the length of the message in four bytes, the most significant one first. That is what gRPC
     *       sends where it does not compress (Length-Prefixed-Message of "gRPC over HTTP2"). No message is an empty body.
     * </ul>
     *
     * <p>It is asked only where the guard needs a confirmation, after {@link #evidence} has told who has logged in. {@link
     * GrpcCall#body} gives the body.
     *
     * @param call the call
     * @return SHA-256 over the formed request; null where there is none, and then the guard refuses
     * @throws IOException if the messages cannot be told byte by byte
     */
    @Override
    default @Nullable RequestDigest formedRequest(GrpcCall call) throws IOException {
        return call.digest();
    }
}
