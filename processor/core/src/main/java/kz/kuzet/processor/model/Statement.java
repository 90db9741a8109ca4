package kz.kuzet.processor.model;

import java.util.Optional;
import kz.kuzet.AuthenticationMethod;

/**
 * What one annotation of Kuzet says of a handler.
 *
 * @param annotation which
 * @param code of the service; empty where none is named
 * @param asked what the guard of the service asks for; nothing where it is no service, or cannot be classified
 * @param callsGuard whether the code of the service calls its guard itself
 */
public record Statement(
        DslAnnotation annotation, String code, Optional<AuthenticationMethod> asked, boolean callsGuard) {

    public static Statement excluding() {
        return new Statement(DslAnnotation.NOT_PUBLIC_SERVICE, "", Optional.empty(), false);
    }

    public static Statement preparing(String code) {
        return new Statement(DslAnnotation.PREPARES_REQUEST, code, Optional.empty(), false);
    }

    /** What a declaration says; where it cannot be read, nothing may take its place. */
    public static Statement declaring(Optional<Declaration> declaration, boolean callsGuard) {
        return new Statement(
                DslAnnotation.PUBLIC_SERVICE,
                declaration.map(declared -> declared.says().code()).orElse(""),
                declaration.map(ClassifiedService::of).flatMap(ClassifiedService::askedMethod),
                callsGuard);
    }

    public boolean isService() {
        return annotation == DslAnnotation.PUBLIC_SERVICE;
    }

    public boolean isPreparation() {
        return annotation == DslAnnotation.PREPARES_REQUEST;
    }

    /**
     * Whether it asks for more of the recipient: what a service is sent with is more than a log-in to prepare a request, and that
     * is more than nothing.
     */
    public boolean asksForMoreThan(Statement other) {
        if (isService() && other.isService()) {
            return other.method().isWeakerThan(method());
        }
        return isService() ? !other.isService() : isPreparation() && !other.isService() && !other.isPreparation();
    }

    private AuthenticationMethod method() {
        return asked.orElse(AuthenticationMethod.LOGIN_PASSWORD_EDS);
    }
}
