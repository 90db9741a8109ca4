package kz.kuzet.processor.model;

import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.endpoint.DeclaredRole.Doubt;

/**
 * What was said of an endpoint or a handler.
 *
 * @param code of the service, where there is one; otherwise empty
 * @param method that the guard of a declared service asks for; empty where the declaration cannot be classified
 * @param callsGuard whether the code is declared to call its guard itself
 * @param reason why it provides no service; otherwise empty
 * @param doubt why it is unclear what was said; empty where it is clear, or nothing was said
 */
public record Said(
        Answer answer,
        String code,
        Optional<AuthenticationMethod> method,
        boolean callsGuard,
        String reason,
        Optional<Doubt> doubt) {

    /** The possible answers. */
    public enum Answer {
        NOTHING,
        SERVICE,
        PREPARES,
        EXCLUDED,
        DOUBTFUL
    }

    public static Said nothing() {
        return new Said(Answer.NOTHING, "", Optional.empty(), false, "", Optional.empty());
    }

    public static Said service(String code, Optional<AuthenticationMethod> method, boolean callsGuard) {
        return new Said(Answer.SERVICE, code, method, callsGuard, "", Optional.empty());
    }

    public static Said prepares(String code) {
        return new Said(Answer.PREPARES, code, Optional.empty(), false, "", Optional.empty());
    }

    public static Said excluded(String reason) {
        return new Said(Answer.EXCLUDED, "", Optional.empty(), false, reason, Optional.empty());
    }

    public static Said doubtful(Doubt doubt) {
        return new Said(Answer.DOUBTFUL, "", Optional.empty(), false, "", Optional.of(doubt));
    }
}
