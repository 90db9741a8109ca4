package kz.kuzet.conformance.spring;

import kz.kuzet.guard.RecipientId;

/** Recipients whose numbers are invented: no month of birth is 00. */
public final class Recipients {

    public static final String IIN = "990099000005";
    public static final RecipientId RECIPIENT = RecipientId.of(IIN);
    public static final RecipientId ANOTHER = RecipientId.of("880088000002");

    private Recipients() {}
}
