package kz.kuzet.conformance.jersey;

import kz.kuzet.conformance.jersey.services.CompositeService;
import kz.kuzet.conformance.jersey.services.DecisionAtHand;
import kz.kuzet.conformance.jersey.services.LoginOverMessagesService;
import kz.kuzet.conformance.jersey.services.LoginService;
import kz.kuzet.conformance.jersey.services.OneTimePasswordOverMessagesService;
import kz.kuzet.conformance.jersey.services.OneTimePasswordService;
import kz.kuzet.conformance.jersey.services.PermitService;
import kz.kuzet.conformance.jersey.services.PinnedToSignatureService;
import kz.kuzet.conformance.jersey.services.SignatureService;
import kz.kuzet.jakarta.EvidenceSource;
import kz.kuzet.jakarta.GuardFeature;

/** An application with one service of every kind. */
final class GuardedServices extends TestApplication {

    GuardedServices(EvidenceSource evidence) {
        super(
                LoginService.class,
                LoginOverMessagesService.class,
                OneTimePasswordService.class,
                OneTimePasswordOverMessagesService.class,
                PinnedToSignatureService.class,
                SignatureService.class,
                PermitService.class,
                CompositeService.class,
                DecisionAtHand.class);
        register(new GuardFeature(evidence));
    }
}
