package kz.kuzet.conformance.grpc;

import kz.kuzet.guard.RecipientId;

/** Recipients. The numbers are invented: no month of birth is 00. */
final class Samples {

    static final RecipientId RECIPIENT = RecipientId.of("990099000005");
    static final RecipientId ANOTHER_RECIPIENT = RecipientId.of("880088000002");

    private Samples() {}
}
