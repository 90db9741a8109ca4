package kz.kuzet.spring.webflux;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.codec.FormHttpMessageReader;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;
import org.springframework.http.codec.multipart.MultipartHttpMessageReader;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/**
 * The fields or the parts of a form whose body is joined. The body is in memory, so its parts are too: files of theirs would
 * outlive the request, because the server deletes only those that it has made itself.
 */
final class JoinedForm {

    private static final ResolvableType FIELDS =
            ResolvableType.forClassWithGenerics(MultiValueMap.class, String.class, String.class);
    private static final ResolvableType PARTS =
            ResolvableType.forClassWithGenerics(MultiValueMap.class, String.class, Part.class);

    private final @Nullable MediaType type;
    private final Mono<MultiValueMap<String, String>> fields;
    private final Mono<MultiValueMap<String, Part>> parts;

    /** @param limit how large the body can be */
    JoinedForm(ServerHttpRequest request, int limit) {
        type = type(request);
        fields = Mono.defer(() -> readFields(request, limit))
                .switchIfEmpty(Mono.fromSupplier(LinkedMultiValueMap::new))
                .cache();
        parts = Mono.defer(() -> readParts(request, limit))
                .switchIfEmpty(Mono.fromSupplier(LinkedMultiValueMap::new))
                .cache();
    }

    /** Tells whether the body is a form of either kind. */
    boolean isForm() {
        return isUrlencoded() || isMultipart();
    }

    private boolean isUrlencoded() {
        return MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type);
    }

    private boolean isMultipart() {
        return type != null && type.getType().equalsIgnoreCase("multipart");
    }

    /** The fields; none where it is multipart. */
    Mono<MultiValueMap<String, String>> fields() {
        return fields;
    }

    /** The parts; none where it is URL-encoded. */
    Mono<MultiValueMap<String, Part>> parts() {
        return parts;
    }

    private Mono<MultiValueMap<String, String>> readFields(ServerHttpRequest request, int limit) {
        if (!isUrlencoded()) {
            return Mono.empty();
        }
        FormHttpMessageReader reader = new FormHttpMessageReader();
        reader.setMaxInMemorySize(limit);
        return reader.readMono(FIELDS, request, Map.of());
    }

    private Mono<MultiValueMap<String, Part>> readParts(ServerHttpRequest request, int limit) {
        if (!isMultipart()) {
            return Mono.empty();
        }
        DefaultPartHttpMessageReader reader = new DefaultPartHttpMessageReader();
        reader.setMaxInMemorySize(limit);
        return new MultipartHttpMessageReader(reader).readMono(PARTS, request, Map.of());
    }

    private static @Nullable MediaType type(ServerHttpRequest request) {
        try {
            return request.getHeaders().getContentType();
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }
}
