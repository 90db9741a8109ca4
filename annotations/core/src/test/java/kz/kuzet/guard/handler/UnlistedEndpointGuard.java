package kz.kuzet.guard.handler;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.guard.ServiceGuard;

/** As the processor would write it. */
public final class UnlistedEndpointGuard extends ServiceGuard {

    public UnlistedEndpointGuard() {
        super(Guards.declaration("unlisted", UnlistedEndpoint.class.getName())
                .askingFor(AuthenticationMethod.LOGIN_PASSWORD));
    }
}
