package kz.kuzet.jakarta.soap;

import jakarta.xml.ws.handler.MessageContext;
import java.io.IOException;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import kz.kuzet.jakarta.setup.FormedDigest;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the recipient of a request to a web service has shown. An application has one: a bean of the bus, or a property of the
 * endpoint or the bus with the name of this type, or one that is listed for {@link java.util.ServiceLoader}. Many threads ask it.
 */
@FunctionalInterface
public interface EvidenceSource extends RequestEvidence<MessageContext> {

    /**
     * Says what the recipient of this request has shown: who has logged in, over which channel the request came, and which
     * one-time passwords and signatures were verified, with the digest that each of them confirms.
     *
     * <p>It is asked twice: before a byte of the message is read, so that who has not logged in need not send it, and again when
     * the operation is known. What is known at first is the HTTP request: {@link MessageContext#HTTP_REQUEST_HEADERS}, and {@link
     * MessageContext#SERVLET_REQUEST} where there is a servlet container; {@link #formedRequest} then returns null.
     *
     * @param request the request
     * @return the evidence
     */
    @Override
    Evidence evidence(MessageContext request);

    /**
     * Says which request the recipient has formed and is sending. By default it is the {@link kz.kuzet.guard.FormedRequest}:
     * service code, HTTP method, path, query, content type, and the body byte for byte: the whole message as it arrived, with
     * its attachments. The operation stands in the message. It is asked only where the guard needs a confirmation, after {@link
     * #evidence} has said who has logged in.
     *
     * @param request the request
     * @return SHA-256 over the formed request; null where there is none, and then the guard refuses
     * @throws IOException if the body cannot be read
     */
    @Override
    default @Nullable RequestDigest formedRequest(MessageContext request) throws IOException {
        return request.get(FormedDigest.class.getName()) instanceof FormedDigest formed ? formed.digest() : null;
    }
}
