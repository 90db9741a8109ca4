package kz.kuzet.grpc;

import io.grpc.Attributes;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import java.io.IOException;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.request.SentRequest;
import org.jspecify.annotations.Nullable;

/** A gRPC call on which a guard decides, for the {@link EvidenceSource}. */
public final class GrpcCall {

    private final ServerCall<?, ?> call;
    private final Metadata headers;
    private @Nullable SentRequest sent;
    private boolean askedEarly;

    GrpcCall(ServerCall<?, ?> call, Metadata headers) {
        this.call = call;
        this.headers = headers;
    }

    /** {@return the method that is called} */
    public MethodDescriptor<?, ?> method() {
        return call.getMethodDescriptor();
    }

    /** {@return the metadata that the client has sent} */
    public Metadata headers() {
        return headers;
    }

    /** {@return the attributes of the connection, for example the TLS session ({@link io.grpc.Grpc#TRANSPORT_ATTR_SSL_SESSION})} */
    public Attributes attributes() {
        return call.getAttributes();
    }

    /** {@return the host that the client called; null where it is not known} */
    public @Nullable String authority() {
        return call.getAuthority();
    }

    /**
     * Returns the body that is confirmed: the message, or the messages of a client that streams, in the form that {@link
     * EvidenceSource#formedRequest} describes.
     *
     * @return the bytes; no message is an empty body
     * @throws IOException if there are more bytes than the server keeps, or an interceptor has replaced a message
     * @throws IllegalStateException if no message was read yet: only {@link EvidenceSource#formedRequest} may ask
     */
    public byte[] body() throws IOException {
        if (sent == null) {
            throw new IllegalStateException("No message of this call was read yet. Ask for the body in"
                    + " EvidenceSource.formedRequest, after the recipient has logged in.");
        }
        return sent.body().bytes();
    }

    /** The default digest; null where there is none yet, or where there can be none. */
    @Nullable
    RequestDigest digest() throws IOException {
        if (sent == null) {
            askedEarly = true;
            return null;
        }
        return sent.digest();
    }

    /** Tells whether the source has asked for the digest before there was one, so that its answer may be another one now. */
    boolean isAskedEarly() {
        return askedEarly;
    }

    /** Takes the messages, which have all been read. */
    void messages(SentRequest messages) {
        sent = messages;
    }
}
