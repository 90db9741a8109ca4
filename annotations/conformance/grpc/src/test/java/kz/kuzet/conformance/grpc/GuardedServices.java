package kz.kuzet.conformance.grpc;

import io.grpc.BindableService;
import kz.kuzet.conformance.grpc.services.CompositeService;
import kz.kuzet.conformance.grpc.services.LoginOverMessagesService;
import kz.kuzet.conformance.grpc.services.LoginService;
import kz.kuzet.conformance.grpc.services.OneTimePasswordOverMessagesService;
import kz.kuzet.conformance.grpc.services.OneTimePasswordService;
import kz.kuzet.conformance.grpc.services.PermitService;
import kz.kuzet.conformance.grpc.services.PinnedToSignatureService;
import kz.kuzet.conformance.grpc.services.SignatureService;

/** One service of every kind. */
final class GuardedServices {

    private GuardedServices() {}

    static BindableService[] all() {
        return new BindableService[] {
            new LoginService(),
            new LoginOverMessagesService(),
            new OneTimePasswordService(),
            new OneTimePasswordOverMessagesService(),
            new PinnedToSignatureService(),
            new SignatureService(),
            new PermitService(),
            new CompositeService(),
        };
    }
}
