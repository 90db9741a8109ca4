package kz.kuzet.spring.messaging;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.request.AcceptedLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.util.MimeTypeUtils;

/**
 * How a client learns that a frame of it was refused. Its body is the problem document (RFC 9457), in the language that the header
 * {@code accept-language} of the refused frame names.
 *
 * <ul>
 *   <li>A client that has subscribed to {@value #DESTINATION} gets a {@code MESSAGE} there, and its session stays, so that it can
 *       confirm the request and send the frame again. Nobody can send anything to this destination but the guards.
 *   <li>Any other client gets an {@code ERROR} frame, after which the server closes the connection, as STOMP demands. The frame can be
 *       sent again over a new connection: what was confirmed stays the same.
 * </ul>
 *
 * Both have the headers that are named here, and {@code receipt-id} where the refused frame has asked for a receipt.
 */
public final class ProblemFrames {

    /** The destination to which a client subscribes that wants to keep its session. */
    public static final String DESTINATION = "/kuzet/problems";

    /** 401 where the recipient can show more, 403 where that would not help, 413 where the frame is too large. */
    public static final String STATUS = "kuzet-status";

    /** The command of the refused frame: {@code SEND} or {@code SUBSCRIBE}. */
    public static final String COMMAND = "kuzet-command";

    /** The destination of the refused frame. */
    public static final String REFUSED_DESTINATION = "kuzet-destination";

    /** The subscription that was refused, by its {@code id}; only where the refused frame is a {@code SUBSCRIBE}. */
    public static final String REFUSED_SUBSCRIPTION = "kuzet-subscription";

    /** The challenge, with the value that the HTTP header has (RFC 9110, RFC 9470); only with status 401. */
    public static final String WWW_AUTHENTICATE = "www-authenticate";

    /** The language of the problem document: {@code kk}, {@code ru} or {@code en}. */
    public static final String CONTENT_LANGUAGE = "content-language";

    private static final String RECEIPT = "receipt";

    private final MessageChannel outbound;
    private final AtomicLong sent = new AtomicLong();

    /** @param outbound leads to the clients */
    ProblemFrames(MessageChannel outbound) {
        this.outbound = outbound;
    }

    /** Answers a frame whose handler is not called. */
    void answer(Message<?> refused, Function<Locale, ProblemResponse> problem) {
        ProblemResponse response =
                problem.apply(AcceptedLanguages.locale(SentFrame.values(refused, "accept-language")));
        String subscription = ProblemSubscriptions.of(refused);
        StompHeaderAccessor headers =
                StompHeaderAccessor.create(subscription == null ? StompCommand.ERROR : StompCommand.MESSAGE);
        if (subscription == null) {
            headers.setMessage("The request was refused: " + response.status());
        } else {
            headers.setSubscriptionId(subscription);
            headers.setDestination(DESTINATION);
            headers.setMessageId("kuzet-" + sent.incrementAndGet());
        }
        headers.setContentType(MimeTypeUtils.parseMimeType(response.contentType()));
        headers.setNativeHeader(CONTENT_LANGUAGE, response.contentLanguage());
        headers.setNativeHeader(STATUS, Integer.toString(response.status()));
        response.wwwAuthenticate().ifPresent(challenge -> headers.setNativeHeader(WWW_AUTHENTICATE, challenge));
        headers.setNativeHeader(COMMAND, SentFrame.command(refused));
        Map<String, Object> ofRefused = refused.getHeaders();
        headers.setNativeHeader(REFUSED_DESTINATION, SimpMessageHeaderAccessor.getDestination(ofRefused));
        if (SimpMessageHeaderAccessor.getMessageType(ofRefused) == SimpMessageType.SUBSCRIBE) {
            headers.setNativeHeader(REFUSED_SUBSCRIPTION, SimpMessageHeaderAccessor.getSubscriptionId(ofRefused));
        }
        send(headers, refused, response.bytes());
    }

    /** Confirms that a frame was processed, if it asks for that. */
    void sendReceipt(Message<?> processed) {
        if (receiptOf(processed) != null) {
            send(StompHeaderAccessor.create(StompCommand.RECEIPT), processed, new byte[0]);
        }
    }

    private void send(StompHeaderAccessor headers, Message<?> answered, byte[] body) {
        headers.setSessionId(SimpMessageHeaderAccessor.getSessionId(answered.getHeaders()));
        headers.setReceiptId(receiptOf(answered));
        outbound.send(MessageBuilder.createMessage(body, headers.getMessageHeaders()));
    }

    private static @Nullable String receiptOf(Message<?> message) {
        return SentFrame.values(message, RECEIPT).stream().findFirst().orElse(null);
    }
}
