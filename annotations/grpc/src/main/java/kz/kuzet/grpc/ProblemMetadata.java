package kz.kuzet.grpc;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.request.AcceptedLanguages;

/**
 * How a refused call ends: with a status, and with the problem in its trailers.
 *
 * <ul>
 *   <li>{@code UNAUTHENTICATED} where the recipient can show more, with a challenge,
 *   <li>{@code PERMISSION_DENIED} where that would not help,
 *   <li>{@code RESOURCE_EXHAUSTED} where more was sent than the server keeps until the guard has decided.
 * </ul>
 */
public final class ProblemMetadata {

    /** The challenge, with the value that the HTTP header {@code WWW-Authenticate} has (RFC 9110, RFC 9470). */
    public static final Metadata.Key<String> WWW_AUTHENTICATE =
            Metadata.Key.of("www-authenticate", Metadata.ASCII_STRING_MARSHALLER);

    /** The problem document: JSON in ASCII (RFC 9457). */
    public static final Metadata.Key<byte[]> PROBLEM =
            Metadata.Key.of("kuzet-problem-bin", Metadata.BINARY_BYTE_MARSHALLER);

    /** The language of the problem document: {@code kk}, {@code ru} or {@code en}. */
    public static final Metadata.Key<String> CONTENT_LANGUAGE =
            Metadata.Key.of("content-language", Metadata.ASCII_STRING_MARSHALLER);

    /** The languages that the reader accepts, as in HTTP (RFC 9110, section 12.5.4). A client may send it. */
    public static final Metadata.Key<String> ACCEPT_LANGUAGE =
            Metadata.Key.of("accept-language", Metadata.ASCII_STRING_MARSHALLER);

    private ProblemMetadata() {}

    /** Ends a call that its guard has not granted. */
    static void close(ServerCall<?, ?> call, Metadata headers, Function<Locale, ProblemResponse> problem) {
        ProblemResponse answer = problem.apply(language(headers));
        Metadata trailers = new Metadata();
        answer.wwwAuthenticate().ifPresent(challenge -> trailers.put(WWW_AUTHENTICATE, challenge));
        trailers.put(PROBLEM, answer.bytes());
        trailers.put(CONTENT_LANGUAGE, answer.contentLanguage());
        Status status = switch (answer.status()) {
            case 401 -> Status.UNAUTHENTICATED;
            case 413 -> Status.RESOURCE_EXHAUSTED;
            default -> Status.PERMISSION_DENIED;
        };
        call.close(status.withDescription("The trailer " + PROBLEM.name() + " says why"), trailers);
    }

    private static Locale language(Metadata headers) {
        List<String> accepted = new ArrayList<>();
        Iterable<String> values = headers.getAll(ACCEPT_LANGUAGE);
        if (values != null) {
            values.forEach(accepted::add);
        }
        return AcceptedLanguages.locale(accepted);
    }
}
