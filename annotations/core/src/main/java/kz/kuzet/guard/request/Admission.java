package kz.kuzet.guard.request;

import java.util.Locale;
import java.util.function.Function;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.UnclassifiedRequests;
import kz.kuzet.guard.handler.HandlerRole;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a request at the gate: whether its handler is called, and otherwise the response.
 *
 * @param decision the decision of the guard; null where no guard was asked
 * @param problem the response in place of the handler's, by the reader's language; null where the handler is called
 */
public record Admission(
        @Nullable Decision decision, @Nullable Function<Locale, ProblemResponse> problem) {

    /** The role of the handler is unclear. */
    private static final Admission UNCLASSIFIED = new Admission(null, ProblemResponse::unclassified);

    /** The handler provides no public service. */
    static final Admission WITHOUT_GUARD = new Admission(null, (Function<Locale, ProblemResponse>) null);

    /**
     * No guard decides: the handler is called, or refused where its role is unclear. Adapters call it once for each request, because
     * those to handlers that are not classified yet are counted here.
     */
    public static Admission withoutGuard(GuardedHandler handler) {
        if (handler.role() instanceof HandlerRole.Unclassified unclassified) {
            handler.warnOnce("A request is refused: " + unclassified.why());
            return UNCLASSIFIED;
        }
        return handler.role() instanceof HandlerRole.NotYetClassified notYet
                ? notYetClassified(handler, notYet)
                : WITHOUT_GUARD;
    }

    private static Admission notYetClassified(GuardedHandler handler, HandlerRole.NotYetClassified notYet) {
        UnclassifiedRequests.tell(notYet.type(), notYet.name(), notYet.isServed(), handler.audience());
        if (notYet.isServed()) {
            return WITHOUT_GUARD;
        }
        handler.warnOnce("A request is refused: " + notYet.why());
        return UNCLASSIFIED;
    }

    /** The guard has decided; a challenge names the digest of the request. */
    Admission(Decision decision, @Nullable RequestDigest digest) {
        this(
                decision,
                decision instanceof Decision.Granted
                        ? null
                        : locale -> decision.problemResponse(digest, locale).orElseThrow());
    }

    /** The body is larger than the limit. */
    static Admission tooLarge(int limit) {
        return new Admission(null, locale -> ProblemResponse.tooLarge(limit, locale));
    }
}
