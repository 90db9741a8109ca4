package com.example.portal;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.GeneratedGuard;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;

/** What the processor would generate, written by hand. */
@GeneratedGuard
public final class CriminalRecordEndpointGuard extends ServiceGuard {

    public static final CriminalRecordEndpointGuard GUARD = new CriminalRecordEndpointGuard();

    public CriminalRecordEndpointGuard() {
        super(ServiceDeclaration.of("e_004", "Certificate of presence or absence of a criminal record")
                .providedBy("com.example.portal.CriminalRecordEndpoint")
                .disclosureRisk(DisclosureRisk.PRESENT)
                .databaseChange(DatabaseChange.UNCHANGED)
                .term(10, TermUnit.MINUTES)
                .fee(Fee.FREE)
                .result(ServiceResult.CERTIFICATE)
                .channels(Channel.PORTAL, Channel.INSTANT_MESSAGE)
                .messagingMethod(AuthenticationMethod.LOGIN_PASSWORD)
                .riskAssessment("No. 12")
                .askingFor(AuthenticationMethod.LOGIN_PASSWORD_OTP));
    }
}
