package kz.kuzet.spring.webflux;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.request.AnnouncedBody;
import kz.kuzet.guard.request.FrameworkRequest;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.guard.request.KeptBody;
import kz.kuzet.guard.request.SentRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An exchange whose body can be read twice: for the digest before the guard decides, and by the handler. The body is joined at its
 * first read before the decision, and otherwise not at all.
 */
final class GuardedExchange extends ServerWebExchangeDecorator implements FrameworkRequest {

    /** Attribute of the exchange: the address to which the client sent the request. */
    static final String SENT_TO = GuardedExchange.class.getName() + ".sentTo";

    /** Attribute of the exchange: the body that has arrived, for whoever subscribes once more. */
    private static final String ARRIVED = GuardedExchange.class.getName() + ".arrived";

    private static final class Arrived {
        private final ServerHttpRequest request;
        private final byte[] body;

        Arrived(ServerHttpRequest request, byte[] body) {
            this.request = request;
            this.body = body;
        }
    }

    private final ServerHttpRequest received;
    private final ServerHttpRequest replayed;
    private final SentRequest sent;
    private final int limit;
    private @Nullable JoinedForm form;
    private byte @Nullable [] arrived;
    private boolean isRead;
    private boolean decided;

    /** @param limit how many bytes of the body are joined at most */
    GuardedExchange(ServerWebExchange exchange, GuardedHandler handler, int limit) {
        super(exchange);
        this.received = exchange.getRequest();
        this.replayed = new Replayed(received);
        this.sent = new SentRequest(this, handler.service(), limit, handler.asksForConfirmation());
        this.limit = limit;
    }

    /** The guarded exchange behind any decorators; null where there is none. */
    static @Nullable GuardedExchange of(ServerWebExchange exchange) {
        ServerWebExchange current = exchange;
        while (current instanceof ServerWebExchangeDecorator decorator && !(current instanceof GuardedExchange)) {
            current = decorator.getDelegate();
        }
        return current instanceof GuardedExchange guarded ? guarded : null;
    }

    SentRequest sent() {
        return sent;
    }

    /** Hands the exchange over to the handler. */
    void handOver() {
        decided = true;
    }

    /** The default digest; nothing where there is none. The body is left alone where nothing has to be confirmed. */
    Mono<RequestDigest> formedRequest() {
        return sent.isConfirmed() ? whenArrived().flatMap(this::formedRequest) : formedRequest(sent);
    }

    private Mono<RequestDigest> formedRequest(SentRequest read) {
        try {
            return Mono.justOrEmpty(read.digest());
        } catch (IOException e) {
            return Mono.error(e);
        }
    }

    /** Waits for the whole body, once. What is too long is not kept. */
    private Mono<SentRequest> whenArrived() {
        if (isRead || announcedBody().length() > limit) {
            return Mono.just(sent);
        }
        if (getDelegate().getAttribute(ARRIVED) instanceof Arrived before && before.request == received) {
            return Mono.just(take(before.body));
        }
        return DataBufferUtils.join(received.getBody(), limit)
                .map(this::take)
                .switchIfEmpty(Mono.fromSupplier(() -> take(new byte[0])))
                .onErrorResume(DataBufferLimitException.class, tooLong -> Mono.fromSupplier(this::refuseLength))
                // Somebody has subscribed to it before.
                .onErrorResume(IllegalStateException.class, taken -> Mono.fromSupplier(() -> take((byte[]) null)));
    }

    private SentRequest take(DataBuffer buffer) {
        byte[] body = new byte[buffer.readableByteCount()];
        buffer.read(body);
        DataBufferUtils.release(buffer);
        getDelegate().getAttributes().put(ARRIVED, new Arrived(received, body));
        return take(body);
    }

    private SentRequest take(byte @Nullable [] body) {
        arrived = body;
        isRead = true;
        return sent;
    }

    private SentRequest refuseLength() {
        sent.setTooLarge();
        return take((byte[]) null);
    }

    @Override
    public AnnouncedBody announcedBody() {
        HttpHeaders headers = received.getHeaders();
        return new AnnouncedBody(
                headers.getContentLength(),
                headers.getFirst(HttpHeaders.TRANSFER_ENCODING) != null,
                AnnouncedBody.Framing.UNKNOWN,
                received.getMethod().name(),
                headers.getFirst(HttpHeaders.CONTENT_TYPE));
    }

    @Override
    public @Nullable KeptBody keepBody(int limit) {
        return arrived == null ? null : KeptBody.of(arrived);
    }

    @Override
    public @Nullable InputStream openBody() {
        return arrived == null ? null : new ByteArrayInputStream(arrived);
    }

    @Override
    public FormedRequest formed(String service, RequestDigest body) {
        URI current = received.getURI();
        URI first = getDelegate().getAttribute(SENT_TO) instanceof URI sentTo ? sentTo : current;
        FormedRequest formed = FormedRequest.ofDigested(
                service, received.getMethod().name(), path(first), first.getRawQuery(), contentType(), body);
        return first.equals(current) ? formed : formed.dispatchedTo(path(current), current.getRawQuery());
    }

    private static String path(URI address) {
        String path = address.getRawPath();
        return path == null ? "" : path;
    }

    private @Nullable String contentType() {
        StringBuilder joined = new StringBuilder();
        received.getHeaders().forEach((name, values) -> {
            if (name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(
                        value -> joined.append(joined.isEmpty() ? "" : ", ").append(value));
            }
        });
        return joined.isEmpty() ? null : joined.toString();
    }

    @Override
    public ServerHttpRequest getRequest() {
        return replayed;
    }

    @Override
    public Mono<MultiValueMap<String, String>> getFormData() {
        JoinedForm joined = form();
        return joined.isForm()
                ? joined(joined.fields(), getDelegate().getFormData())
                : getDelegate().getFormData();
    }

    @Override
    public Mono<MultiValueMap<String, Part>> getMultipartData() {
        JoinedForm joined = form();
        return joined.isForm()
                ? joined(joined.parts(), getDelegate().getMultipartData())
                : getDelegate().getMultipartData();
    }

    private JoinedForm form() {
        if (form == null) {
            form = new JoinedForm(replayed, limit);
        }
        return form;
    }

    /**
     * Takes the form out of the joined body. Where the bytes are gone because a filter has asked for the form, that form is still
     * there; an empty one must not stand for one that has been consumed.
     */
    private <T> Mono<MultiValueMap<String, T>> joined(
            Mono<MultiValueMap<String, T>> joined, Mono<MultiValueMap<String, T>> ofFilter) {
        return Mono.defer(() -> {
            if (decided) {
                return replayable() == null ? ofFilter : joined;
            }
            return whenArrived().flatMap(read -> {
                try {
                    return read.isThere()
                            ? joined
                            : ofFilter.onErrorResume(unreadable -> Mono.empty())
                                    .filter(found -> !found.isEmpty())
                                    .switchIfEmpty(missed());
                } catch (IOException e) {
                    return Mono.error(e);
                }
            });
        });
    }

    private <T> Mono<T> missed() {
        return Mono.defer(() -> {
            try {
                sent.body();
                return Mono.empty();
            } catch (IOException e) {
                return Mono.error(e);
            }
        });
    }

    /** The bytes for the handler; null where it reads what the framework has. */
    private byte @Nullable [] replayable() {
        return sent.buffered() != null || (arrived != null && arrived.length > 0) ? arrived : null;
    }

    /** The request with the joined body. */
    private final class Replayed extends ServerHttpRequestDecorator {

        Replayed(ServerHttpRequest received) {
            super(received);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(() -> {
                if (decided) {
                    byte[] body = replayable();
                    return body == null ? received.getBody() : buffers(body);
                }
                return whenArrived().flatMapMany(read -> {
                    try {
                        return buffers(read.body().bytes());
                    } catch (IOException e) {
                        return Flux.error(e);
                    }
                });
            });
        }

        /** A copy for each reader, because a reader may write into it. */
        private Flux<DataBuffer> buffers(byte[] body) {
            return body.length == 0
                    ? Flux.empty()
                    : Flux.just(getResponse().bufferFactory().wrap(body.clone()));
        }
    }
}
