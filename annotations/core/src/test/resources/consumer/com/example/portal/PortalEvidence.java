package com.example.portal;

import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.testing.ShownEvidence;

/** The evidence source of a framework whose requests are bytes. */
final class PortalEvidence extends ShownEvidence<byte[], PortalEvidence> {

    @Override
    protected PortalEvidence self() {
        return this;
    }

    @Override
    public RequestDigest formedRequest(byte[] body) {
        return FormedRequest.of("e_004", "POST", "/criminal-record", null, "text/plain", body)
                .digest();
    }
}
